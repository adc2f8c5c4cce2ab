import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medicalContextRules } from '../../../../glossary/matching/context-rules/medical-context-rules.ts';
import { MATCHING_GLOSSARY } from '../../../fixtures/matching-glossary.ts';
import { fixtureIndex } from '../marked-cases.ts';
import { type CertainMatch, certainMatches } from './certain-matches.ts';

const certain = (text: string): CertainMatch[] => certainMatches(fixtureIndex, text, medicalContextRules);
const pick = (...values: string[]): fc.Arbitrary<string> => fc.constantFrom(...values);

/** Forms in any case, about which no guard of acronyms and no evidence decides. */
const CERTAIN = MATCHING_GLOSSARY.flatMap(({ forms }) => forms)
  .filter(
    (form) => !(form.ambiguous || form.everyday || form.case === 'exact' || /\p{Lu}{2}/u.test(form.text)),
  )
  .map(({ text }) => text);
const running = fc
  .array(
    fc.tuple(
      fc.oneof(pick(...CERTAIN), pick('a', 'of', 'non', 'secondary', 'disease')),
      pick(' ', ' ', '-', ', ', '. ', "'s "),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.flat().join(''));

/** Characters that mean the same to a person. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  ' ': [' ', '\u00a0', '\n', '\u2009', '  '],
  '-': ['-', '‐', '‑', '–', '—', '−', '－'],
  "'": ["'", '’', 'ʼ', '′', '＇'],
  a: ['a', 'A', 'ａ', '𝐚', 'a\u00ad', '\u200ba'],
  e: ['e', 'E', 'ｅ', 'é', 'e\u0301', 'e\u2060'],
  i: ['i', 'I', 'ⅰ', 'í'],
  u: ['u', 'U', 'ｕ', 'ü'],
};
/** A soft hyphen at a line's end is seen: it says that the word goes on. */
const withoutLineHyphens = (letters: readonly string[]): string[] =>
  letters.map((letter, at) => (letters[at + 1] === '\n' ? letter.replace('\u00ad', '') : letter));
const rewritten = running.chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc.tuple(...[...text].map((letter) => pick(...(SAME[letter] ?? [letter])))).map(withoutLineHyphens),
  ),
);

describe('findMatches on running text', () => {
  test('finds the same however letters, spaces, dashes and apostrophes are written', () => {
    fc.assert(
      fc.property(rewritten, ([text, letters]) => {
        const starts: number[] = [];
        letters.reduce((sum, each, at) => {
          starts[at] = sum;
          return sum + each.length;
        }, 0);
        const plain = certain(text);
        const other = certain(letters.join(''));
        expect(other.map(({ ids }) => ids)).toEqual(plain.map(({ ids }) => ids));
        other.forEach(({ start, end }, at) => {
          const from = starts[plain[at]?.start ?? 0] ?? 0;
          const after = starts[plain[at]?.end ?? 0] ?? letters.join('').length;
          // A match neither begins nor ends with an invisible character.
          expect(start - from).toBe(letters[plain[at]?.start ?? 0]?.startsWith('\u200b') ? 1 : 0);
          expect(letters.join('').slice(end, after)).toMatch(/^[\u00ad\u2060]?$/);
        });
      }),
    );
  });

  test('finds the same in a sentence whatever the next one says', () => {
    fc.assert(
      fc.property(running, running, (first, second) => {
        const begin = `${first}. `.length;
        const together = certain(`${first}. ${second}`);
        const alone = [
          ...certain(first),
          ...certain(second).map((each) => ({ ...each, start: each.start + begin, end: each.end + begin })),
        ];
        expect(together).toEqual(alone);
      }),
    );
  });

  test('finds each match again in its own letters alone', () => {
    fc.assert(
      fc.property(running, (text) => {
        for (const { start, end, ids } of certain(text)) {
          expect(certain(text.slice(start, end))).toEqual([{ start: 0, end: end - start, ids }]);
        }
      }),
    );
  });
});
