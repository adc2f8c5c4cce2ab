import { expect, test } from 'vitest';
import { proseLinker } from '../../../glossary/authoring/compiling/prose-links.ts';
import { type Match, NO_EVIDENCE, type Reason } from '../../../glossary/matching/match.ts';
import { writeMatch } from '../../../glossary/matching/match-record.ts';

const match = (start: number, entries: number[], reason: Reason = 'certain'): Match => ({
  ...{ block: 0, start, end: start + 3, reason, entries, inner: [] },
});

const link = proseLinker(() => {
  const matches: number[] = [];
  for (const each of [
    match(0, [0]),
    match(10, [1]),
    match(20, [1]),
    match(30, [2], 'field'),
    match(40, [2, 3]),
  ]) {
    writeMatch(matches, each);
  }
  return {
    entries: ['tic', 'tremor', 'action', 'other'],
    ...{ matches, withheld: [], nearby: [], evidence: NO_EVIDENCE, recheck: 'nothing' },
  };
});

test('an entry links each other entry once, never itself, never an ambiguous word', () => {
  expect(link('…', 'tic')).toEqual([{ start: 10, end: 13, id: 'tremor' }]);
});
