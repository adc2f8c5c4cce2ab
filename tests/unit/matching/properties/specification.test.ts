import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntryForms, Form } from '../../../../glossary/form.ts';
import { noContextRules } from '../../../../glossary/matching/context-rules/context-rules.ts';
import { findMedicalMatches } from '../../../../glossary/matching/context-rules/find-medical-matches.ts';
import { buildIndex } from '../../../../glossary/matching/index/build-index.ts';
import { loadIndex } from '../../../../glossary/matching/index/match-index.ts';
import { NO_EVIDENCE } from '../../../../glossary/matching/match.ts';
import { certainMatches } from './certain-matches.ts';
import { findBySpecification } from './specification.ts';

const pick = (...values: string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const joined = (parts: fc.Arbitrary<string>, minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(parts, { minLength, maxLength }).map((all) => all.join(''));

/** Two alphabets: few letters meet often, and each has plurals of its own. */
const word = fc.oneof(joined(pick('n', 'e', 't', 'r'), 1, 4), joined(pick('a', 'b', 'e', 's'), 1, 4));
const acronym = joined(pick('Q', 'Z'), 2, 3);
const part = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 1, arbitrary: pick('alpha', 'α', 'QZ', 'ZQ', 'ness', 'tenness') },
);
const phrase = fc
  .array(fc.tuple(part, pick(' ', ' ', '-')), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.flat().join('').slice(0, -1))
  .filter((text) => !text.endsWith('α'));
const name = fc
  .tuple(pick('N', 'R'), joined(pick('e', 't', 'r'), 1, 2))
  .map(([first, rest]) => `${first}${rest} test`);
const form: fc.Arbitrary<Form> = fc.oneof(
  { weight: 5, arbitrary: phrase.map((text) => ({ text })) },
  { weight: 2, arbitrary: acronym.map((text): Form => ({ text, case: 'exact' })) },
  { weight: 1, arbitrary: name.map((text) => ({ text })) },
);
const glossary = fc
  .array(fc.array(form, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 })
  .map((entries) => entries.map((forms, at): EntryForms => ({ id: `e${at}`, forms })));

/** The ways in which pages write the letters and signs of a form. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  ' ': [' ', ' ', ' ', '\u00a0', '\n  ', '-', '–', ' - ', ', '],
  '-': ['-', '-', '‑', '–', '—', '−', ' ', ' - ', '-\u00ad'],
  "'": ["'", '’', 'ʼ', '′', ''],
  a: ['a', 'a', 'a', 'A', 'á', 'a\u0301', 'ａ', 'a\u00ad'],
  b: ['b', 'b', 'B', 'ｂ'],
  n: ['n', 'n', 'n', 'N', 'ñ', 'n\u0301', 'ｎ', 'n\u00ad'],
  e: ['e', 'e', 'e', 'E', 'é', 'Ê', 'e\u0308', '\u00ade', '𝐞'],
  t: ['t', 't', 't', 'T', 't\u200b'],
  r: ['r', 'r', 'r', 'R', 'ř'],
  s: ['s', 's', 'S'],
  α: ['α', 'Α', 'alpha', 'Alpha'],
};
const written = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(...[...text].map((letter) => pick(...(WRITTEN[letter] ?? [letter]))))
    .map((parts) => parts.join(''));

/** What comes between the words of a text, the space most often. No bracket: in one, a text spells an acronym out. */
const SEPARATORS = [
  ...[' ', ' ', ' ', ' ', '-', '–', ' - ', '\n '],
  ...[', ', '. ', '; ', '/', '“', '!', '} '],
  ...["'", "'s ", '’s', 's ', 'es ', '_', '1'],
];
const separator = pick(...SEPARATORS);
const noise = fc.oneof(word.chain(written), acronym, pick('non', 'Non', 'un', 'alpha', 'test', 'tests', 'α'));

/** A glossary with a text in which its forms occur often, spelled in their many ways. */
const glossaryAndText = glossary.chain((entries) => {
  const own = entries.flatMap(({ forms }) => forms.map(({ text }) => text));
  const closed = own.map((text) => text.replace(/(?<=[a-z])-(?=[a-z])/g, ''));
  const plural = own.flatMap((text) =>
    /[a-z]$/.test(text) ? [`${text}s`, `${text}es`, `${text}e`] : [text],
  );
  const possessive = own.map((text) => text.replace(/(?<=^[A-Z][a-z]+)(?= test)/, "'s"));
  const piece = fc.oneof(
    { weight: 3, arbitrary: pick(...own, ...possessive).chain(written) },
    { weight: 1, arbitrary: pick(...plural).chain(written) },
    { weight: 1, arbitrary: pick(...own, ...closed) },
    { weight: 1, arbitrary: noise },
  );
  const text = fc
    .array(fc.tuple(piece, separator), { maxLength: 16 })
    // The specification leaves out Greek words, headings in capitals, where an acronym is in doubt, as in codes with digits
    // and between hyphens, compounds with a possessive, and the ends of lines.
    .map((parts) =>
      parts
        .flat()
        .join('')
        .replace(/[-\u00ad]+(?=\s)/g, '')
        .replace(/\d(?=[\p{L}\p{M}]*\p{Pd})/gu, '')
        .replace(/(?<=['’ʼ′][sS])\p{Pd}/gu, ' ')
        .replace(/\p{Pd}(?=\p{Lu}{2,}\p{Pd})/gu, ' ')
        .replace(/([αΑ])[\u00ad\u200b]*(?=[αΑ])/g, '$1 ')
        .replace(/\p{Lu}{5,}/gu, (capitals) => capitals.toLowerCase()),
    );
  return fc.tuple(fc.constant(entries), text);
});

describe('findMatches on random glossaries', () => {
  test('finds what the specification says, and where', () => {
    fc.assert(
      fc.property(glossaryAndText, ([entries, text]) => {
        const index = loadIndex(buildIndex(entries));
        // Random words can be those of a sport or a trade, in which letters mean something else.
        expect(certainMatches(index, text, noContextRules)).toEqual(findBySpecification(entries, text));
      }),
    );
  });

  test('answers the same from a saved and loaded index', () => {
    fc.assert(
      fc.property(glossaryAndText, ([entries, text]) => {
        const built = buildIndex(entries);
        const saved = new Uint8Array(built).slice().buffer;
        const answer = findMedicalMatches(loadIndex(built), [{ text }], NO_EVIDENCE);
        expect(findMedicalMatches(loadIndex(saved), [{ text }], NO_EVIDENCE)).toEqual(answer);
      }),
    );
  });
});
