import { expect, test } from 'vitest';
import { proseLinker } from '../../../glossary/authoring/compiling/prose-links.ts';
import { type Match, NO_EVIDENCE, type Reason } from '../../../glossary/matching/match.ts';

const match = (start: number, entries: string[], reason: Reason = 'certain'): Match => ({
  ...{ block: 0, start, end: start + 3, reason, entries, inner: [] },
});

const link = proseLinker(() => ({
  matches: [
    match(0, ['tic']),
    match(10, ['tremor']),
    match(20, ['tremor']),
    match(30, ['action'], 'field'),
    match(40, ['action', 'other']),
  ],
  ...{ withheld: [], nearby: [], evidence: NO_EVIDENCE, recheck: 'nothing' },
}));

test('an entry links each other entry once, never itself, never an ambiguous word', () => {
  expect(link('…', 'tic')).toEqual([{ start: 10, end: 13, id: 'tremor' }]);
});
