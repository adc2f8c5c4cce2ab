import { expect, test } from 'vitest';
import { visibleMatches } from '../../../entrypoints/background/visible-matches.ts';
import { type Match, type MatchAnswer, NO_EVIDENCE } from '../../../glossary/matching/match.ts';
import { readMatches, writeMatch } from '../../../glossary/matching/match-record.ts';

const match = (entries: number[]): Match => ({
  block: 0,
  start: 0,
  end: 3,
  reason: 'certain',
  entries,
  inner: [],
});

function answerWith(...matches: Match[]): MatchAnswer {
  const record: number[] = [];
  for (const each of matches) writeMatch(record, each);
  return {
    entries: ['tic', 'tremor'],
    matches: record,
    withheld: [],
    nearby: [],
    evidence: { ...NO_EVIDENCE, seen: ['tic', 'tremor'] },
    askAgain: 'nothing',
  };
}

const isTic = (id: string): boolean => id === 'tic';

test('a muted entry is not shown, the others are', () => {
  const { matches } = visibleMatches(answerWith(match([0]), match([1])), isTic);
  expect(readMatches(matches)).toEqual([match([1])]);
});

test('a form that a muted entry shares stays for the other entry', () => {
  const { matches } = visibleMatches(answerWith(match([0, 1])), isTic);
  expect(readMatches(matches)).toEqual([match([1])]);
});

test('a muted entry is still evidence of what the page speaks of', () => {
  expect(visibleMatches(answerWith(match([0])), isTic).evidence.seen).toEqual(['tic', 'tremor']);
});
