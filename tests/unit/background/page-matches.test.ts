import { expect, test } from 'vitest';
import { toMatchResponse } from '../../../entrypoints/services/glossary/match-handler.ts';
import { MEDICAL_NEAR, SPECIALIST_NEAR } from '../../../glossary/matching/entry-occurrences.ts';
import { type Match, type MatchResult, NO_EVIDENCE } from '../../../glossary/matching/match.ts';

const [TIC, TREMOR, MYOCLONUS] = ['tic', 'tremor', 'myoclonus'] as const;
const IDS = [TIC, TREMOR, MYOCLONUS];

const match = (entries: string[], more: Partial<Match> = {}): Match => ({
  block: 0,
  start: 0,
  end: 3,
  reason: 'certain',
  entries,
  inner: [],
  ...more,
});

const answerWith = (matches: Match[], withheld: Match[] = []): MatchResult => ({
  matches,
  withheld,
  nearby: [SPECIALIST_NEAR],
  evidence: { ...NO_EVIDENCE, seen: IDS },
  recheck: 'nothing',
});

const isTic = (id: string): boolean => id === 'tic';
const isNone = (): boolean => false;

test('matches are four numbers each, and those with one meaning share it', () => {
  const { matches, meanings } = toMatchResponse(
    answerWith([
      match([TIC]),
      match([TREMOR], { start: 5, end: 11 }),
      match([TIC], { block: 1, start: 2, end: 5 }),
    ]),
    isNone,
  );
  expect(matches).toEqual([0, 0, 3, 0, 0, 5, 11, 1, 1, 2, 5, 0]);
  expect(meanings).toEqual([
    { entries: ['tic'], inner: [] },
    { entries: ['tremor'], inner: [] },
  ]);
});

test('a match within which a shorter entry stands means something else than one without', () => {
  const inner = [{ start: 0, end: 3, entry: MYOCLONUS }];
  const { meanings } = toMatchResponse(answerWith([match([TREMOR]), match([TREMOR], { inner })]), isNone);
  expect(meanings).toEqual([
    { entries: ['tremor'], inner: [] },
    { entries: ['tremor'], inner: ['myoclonus'] },
  ]);
});

test('an everyday word says so', () => {
  const { meanings } = toMatchResponse(
    answerWith([match([TIC], { reason: 'everyday' }), match([TIC])]),
    isNone,
  );
  expect(meanings).toEqual([
    { entries: ['tic'], inner: [], everyday: true },
    { entries: ['tic'], inner: [] },
  ]);
});

test('a muted entry is not shown, the others are', () => {
  const { meanings } = toMatchResponse(answerWith([match([TIC]), match([TREMOR])]), isTic);
  expect(meanings).toEqual([{ entries: ['tremor'], inner: [] }]);
});

test('a form that a muted entry shares stays for the other entry', () => {
  const { meanings } = toMatchResponse(answerWith([match([TIC, TREMOR])]), isTic);
  expect(meanings).toEqual([{ entries: ['tremor'], inner: [] }]);
});

test('blocks wait for evidence once each, unless all that waits in them is muted', () => {
  const withheld = [match([TREMOR]), match([TREMOR], { start: 9, end: 12 }), match([TIC], { block: 3 })];
  expect(toMatchResponse(answerWith([], withheld), isTic).waiting).toEqual([0]);
});

test('a block waits too where no specialist entry stands near a form that may then mean more', () => {
  const field = [0, 1, 3].map((block) => match([TREMOR], { reason: 'field', block }));
  const certain = match([TIC], { block: 2 });
  const answer = { ...answerWith([...field, certain]), nearby: [SPECIALIST_NEAR, 0, 0, MEDICAL_NEAR] };
  expect(toMatchResponse(answer, isNone).waiting).toEqual([1, 3]);
});

test('a muted entry is still evidence of what the page speaks of', () => {
  expect(toMatchResponse(answerWith([match([TIC])]), isTic).evidence.seen).toEqual(IDS);
});
