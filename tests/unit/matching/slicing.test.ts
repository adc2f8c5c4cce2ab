import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../glossary/matching/build-index.ts';
import { findMatches } from '../../../glossary/matching/find-matches.ts';
import { loadIndex } from '../../../glossary/matching/load-index.ts';
import { type Evidence, NO_EVIDENCE, type Reason } from '../../../glossary/matching/match.ts';
import { readMatches } from '../../../glossary/matching/match-record.ts';
import { FIXTURE_GLOSSARY } from './fixture-glossary.ts';

const index = loadIndex(buildIndex(FIXTURE_GLOSSARY));

/** A match with its place on the page instead of in its question. */
interface Found {
  block: number;
  start: number;
  end: number;
  reason: Reason;
  ids: string;
}

type Slices = readonly (readonly string[])[];

/** Asks for all slices in order, then for all of them again with what the page has shown by then. */
function readInSlices(slices: Slices): { evidence: Evidence; found: Found[] } {
  let evidence = NO_EVIDENCE;
  const ask = (texts: readonly string[]) =>
    findMatches(
      index,
      texts.map((text) => ({ text })),
      evidence,
    );
  for (const texts of slices) evidence = ask(texts).evidence;
  let first = 0;
  const found = slices.flatMap((texts) => {
    const { entries, matches } = ask(texts);
    const offset = first;
    first += texts.length;
    return readMatches(matches).map(({ block, start, end, reason, entries: of }) => ({
      block: block + offset,
      start,
      end,
      reason,
      ids: of.map((entry) => entries[entry]).join(),
    }));
  });
  return { evidence, found };
}

const FILLER = 'and then the report goes on with words that no glossary has for a long while ';
const phrase = fc.constantFrom(
  ...FIXTURE_GLOSSARY.flatMap(({ forms }) => forms.map(({ text }) => text)),
  'multiple sclerosis (MS)',
  'mass spectrometry (MS)',
  'juvenile myoclonic epilepsy (JME)',
  FILLER,
  FILLER.repeat(20),
);
const block = fc.array(phrase, { minLength: 1, maxLength: 4 }).map((phrases) => `${phrases.join(', ')}.`);
const cutPage = fc.array(fc.array(block, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 });

const overlaps = (one: Found, other: Found): boolean =>
  one.block === other.block && one.start < other.end && other.start < one.end;
const key = (found: Found): string => JSON.stringify(found);

describe('a page that is asked about in slices', () => {
  test('spells out the same acronyms however it is cut', () => {
    fc.assert(
      fc.property(cutPage, (slices) => {
        const whole = readInSlices([slices.flat()]);
        expect(readInSlices(slices).evidence.spelledOut).toEqual(whole.evidence.spelledOut);
      }),
      { numRuns: 500 },
    );
  });

  test('has the same matches however it is cut, but for ambiguous forms whose neighbours stand beyond a cut', () => {
    fc.assert(
      fc.property(cutPage, (slices) => {
        const { found: whole } = readInSlices([slices.flat()]);
        const { found: cut } = readInSlices(slices);
        const beyond = whole.filter((each) => each.reason === 'field' && !cut.map(key).includes(key(each)));
        const rest = whole.filter((each) => !beyond.includes(each));
        expect(cut.filter((each) => !beyond.some((lost) => overlaps(each, lost))).map(key)).toEqual(
          rest.map(key),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
