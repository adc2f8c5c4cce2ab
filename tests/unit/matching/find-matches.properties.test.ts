import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntryForms } from '../../../glossary/form.ts';
import { generateForms } from '../../../glossary/forms/generate-forms.ts';
import { americanSpelling } from '../../../glossary/forms/spelling-of-word.ts';
import { findMatches } from '../../../glossary/matching/find-matches.ts';
import { buildIndex } from '../../../glossary/matching/index/build-index.ts';
import { loadIndex } from '../../../glossary/matching/index/match-index.ts';
import { NO_EVIDENCE } from '../../../glossary/matching/match.ts';
import { foldWords } from '../../../glossary/text/fold-words.ts';
import { FIXTURE_GLOSSARY } from './fixture-glossary.ts';
import { findNaively, LETTERS } from './naive-oracle.ts';

const RUNS = 3000;
/** Milliseconds: thousands of runs on a machine that does other things too. */
const PATIENCE = 60_000;

const letter = fc.constantFrom(...Object.keys(LETTERS));
const word = fc.array(letter, { minLength: 1, maxLength: 4 }).map((letters) => letters.join(''));
const formText = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '-')), { minLength: 1, maxLength: 3 })
  .map((parts) =>
    parts
      .map(([each, joint]) => each + joint)
      .join('')
      .slice(0, -1),
  );
const glossary: fc.Arbitrary<EntryForms[]> = fc
  .array(fc.array(formText, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 })
  .map((entries) => entries.map((texts, at) => ({ id: `e${at}`, forms: texts.map((text) => ({ text })) })));

const writtenLetter = letter.chain((each) => fc.constantFrom(...(LETTERS[each] ?? [])));
const writtenWord = fc
  .array(fc.tuple(writtenLetter, fc.constantFrom('', '', '', '\u00ad')), { minLength: 1, maxLength: 5 })
  .map((parts) =>
    parts
      .map(([each, joint]) => each + joint)
      .join('')
      .replace(/\u00ad$/, ''),
  );
const separator = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' ',
  '\u00a0',
  '\n ',
  '-',
  '–',
  ' - ',
  ', ',
  '. ',
  '_',
  '(',
  ') ',
  '1',
);
const text = fc
  .array(fc.tuple(writtenWord, separator), { maxLength: 25 })
  .map((parts) => parts.flat().join(''));

/** Texts in which the forms themselves occur often, spelled in their many ways. */
const glossaryAndText = glossary.chain((entries) => {
  const variants = entries.flatMap(({ forms }) => forms.flatMap((form) => generateForms(form)));
  const own = fc.constantFrom(...variants);
  const mixed = fc
    .array(fc.tuple(fc.oneof(own, own, writtenWord), separator), { maxLength: 25 })
    .map((parts) => parts.flat().join(''));
  return fc.tuple(fc.constant(entries), fc.oneof(mixed, mixed, text));
});

describe('findMatches', () => {
  test(
    'finds what a naive search by regular expressions finds',
    () => {
      fc.assert(
        fc.property(glossaryAndText, ([entries, text]) => {
          const answer = findMatches(loadIndex(buildIndex(entries)), [{ text }], NO_EVIDENCE);
          const naive = findNaively(entries, text);
          const matches = answer.matches;
          expect(matches.map(({ start, end }) => [start, end])).toEqual(
            naive.map(({ start, end }) => [start, end]),
          );
          matches.forEach((match, at) => {
            const ids = match.entries;
            expect(naive[at]?.entries).toEqual(expect.arrayContaining(ids));
            expect(ids).not.toHaveLength(0);
          });
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  test('gives the same answers from a saved and loaded index', () => {
    fc.assert(
      fc.property(glossaryAndText, ([entries, text]) => {
        const built = buildIndex(entries);
        const saved = new Uint8Array(built).slice().buffer;
        const answer = findMatches(loadIndex(built), [{ text }], NO_EVIDENCE);
        expect(findMatches(loadIndex(saved), [{ text }], NO_EVIDENCE)).toEqual(answer);
      }),
      { numRuns: 2000 },
    );
  });
});

const fixture = loadIndex(buildIndex(FIXTURE_GLOSSARY));
const folded = (form: string): string =>
  foldWords(form)
    .map((each) => americanSpelling(each.folded))
    .join(' ');
const variantsById = new Map(
  FIXTURE_GLOSSARY.map(({ id, forms }) => [id, new Set(forms.flatMap(generateForms).map(folded))]),
);

/** Any characters at all, lone surrogates included, among forms of the fixture glossary. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom('\ud800', '\udc00', '\u00ad', ' ', '-', '(', ')', ', ', '’s'),
      fc.constantFrom(...FIXTURE_GLOSSARY.flatMap(({ forms }) => forms.map((form) => form.text))),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe('findMatches with any text', () => {
  test(
    'cuts the original text at forms of the matched entries, in order and apart',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const { matches, withheld } = findMatches(fixture, [{ text }], NO_EVIDENCE);
          let end = 0;
          for (const match of matches) {
            expect(match.start).toBeGreaterThanOrEqual(end);
            end = match.end;
          }
          for (const match of [...matches, ...withheld]) {
            for (const { start, end, entry } of [
              ...match.inner,
              { ...match, entry: match.entries[0] ?? '' },
            ]) {
              expect(variantsById.get(entry)).toContain(folded(text.slice(start, end)));
            }
          }
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  test('keeps the evidence within 4 kB and reports for every block', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
        const answer = findMatches(
          fixture,
          texts.map((text) => ({ text })),
          NO_EVIDENCE,
        );
        expect(answer.nearby).toHaveLength(texts.length);
        expect(JSON.stringify(answer.evidence).length).toBeLessThanOrEqual(4096);
      }),
      { numRuns: 2000 },
    );
  });

  test(
    'reads a word of a megabyte, and long runs of signs, marks and acronyms',
    () => {
      const units = ['a', '中', 'α', '\u00ad', '\u0301', '(', '-', '’', '\ud800', '𝐦', 'MS (', '@ms.'];
      for (const [at, unit] of units.entries()) {
        const text = `tremor ${unit.repeat(at < 2 ? 1_000_000 : 50_000)} chorea`;
        const answer = findMatches(fixture, [{ text }], NO_EVIDENCE);
        expect(answer.matches[0]?.end).toBe('tremor'.length);
      }
    },
    PATIENCE,
  );
});
