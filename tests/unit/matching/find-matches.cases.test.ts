import { expect, test } from 'vitest';
import { findMatches } from '../../../glossary/matching/find-matches.ts';
import { buildIndex } from '../../../glossary/matching/index/build-index.ts';
import { loadIndex } from '../../../glossary/matching/index/match-index.ts';
import { type Evidence, type Match, NO_EVIDENCE } from '../../../glossary/matching/match.ts';
import { FIXTURE_GLOSSARY } from './fixture-glossary.ts';
import { type ExpectedMatch, readMarkedText } from './marked-text.ts';
import { MATCH_CASES } from './match-cases.ts';

const index = loadIndex(buildIndex(FIXTURE_GLOSSARY));
const FIELD: Evidence = { seen: ['nystagmus', 'asterixis', 'glioma'], spelledOut: {} };

function found(text: string, page: 'bare' | 'field'): ExpectedMatch[] {
  const nearby = page === 'field' ? 1 : 0;
  const answer = findMatches(index, [{ text, nearby }], page === 'field' ? FIELD : NO_EVIDENCE);
  const read = (record: readonly Match[], withheld: boolean): ExpectedMatch[] =>
    record.map(({ start, end, entries }) => ({
      start,
      end,
      entries,
      withheld,
    }));
  return [...read(answer.matches, false), ...read(answer.withheld, true)].sort((a, b) => a.start - b.start);
}

test.each(MATCH_CASES.map(([trap, marked, page = 'bare']) => ({ trap, marked, page })))(
  '$trap: $marked',
  ({ marked, page }) => {
    const { text, expected } = readMarkedText(marked);
    expect(found(text, page)).toEqual(expected);
  },
);

test('the table has at least 150 cases, each trap under a name of its own', () => {
  expect(MATCH_CASES.length).toBeGreaterThanOrEqual(150);
  expect(new Set(MATCH_CASES.map(([trap]) => trap)).size).toBe(MATCH_CASES.length);
});
