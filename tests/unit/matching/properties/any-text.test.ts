import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntryForms } from '../../../../glossary/form.ts';
import { generateForms } from '../../../../glossary/forms/generate-forms.ts';
import { americanSpelling } from '../../../../glossary/forms/spelling-of-word.ts';
import { findMedicalMatches } from '../../../../glossary/matching/context-rules/find-medical-matches.ts';
import { buildIndex } from '../../../../glossary/matching/index/build-index.ts';
import { loadIndex } from '../../../../glossary/matching/index/match-index.ts';
import type { Evidence } from '../../../../glossary/matching/match.ts';
import { NO_EVIDENCE } from '../../../../glossary/matching/match.ts';
import { foldWords } from '../../../../glossary/text/fold-words.ts';
import { MATCHING_GLOSSARY } from '../../../fixtures/matching-glossary.ts';
import { fixtureIndex } from '../marked-cases.ts';

const folded = (form: string): string =>
  foldWords(form)
    .map((each) => americanSpelling(each.folded))
    .join(' ');
const variantsById = new Map(
  MATCHING_GLOSSARY.map(({ id, forms }) => [id, new Set(forms.flatMap(generateForms).map(folded))]),
);

/** Characters and signs that matching looks at. */
const SIGNS = [
  ...['\ud800', '\udc00', '\ud83e', '\udde0', '\u00ad', '\u0301'],
  ...[' ', '-', '(', ')', ', ', '.', '’s', '“', '@', '://'],
  ...['(MS)', 'MS', 'CT', 'ataxia'],
];

/** Any characters at all, lone surrogates included, among forms of the fixture glossary. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom(...SIGNS),
      fc.constantFrom(...MATCHING_GLOSSARY.flatMap(({ forms }) => forms.map((form) => form.text))),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

const anyString = fc.string({ unit: 'binary', maxLength: 30 });
const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  seen: fc.array(anyString, { maxLength: 5 }),
  spelledOut: fc.dictionary(
    fc.oneof(anyString, fc.constantFrom('MS', 'CT', '__proto__', 'constructor')),
    fc.option(anyString),
    { maxKeys: 5 },
  ),
});

describe('findMatches with any text', () => {
  test('cuts the original text at forms of the matched entries, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { matches, withheld } = findMedicalMatches(fixtureIndex, [{ text }], NO_EVIDENCE);
        let free = 0;
        for (const { start, end } of matches) {
          expect(start).toBeGreaterThanOrEqual(free);
          free = end;
        }
        for (const match of [...matches, ...withheld]) {
          for (const { start, end, entry } of [
            ...match.inner,
            ...match.entries.map((entry) => ({ ...match, entry })),
          ]) {
            expect(start).toBeGreaterThanOrEqual(match.start);
            expect(end).toBeLessThanOrEqual(match.end);
            // A page may spell out any acronym as this entry: "magnetic resonance imaging (MS)".
            if (match.reason !== 'spelled-out')
              expect(variantsById.get(entry)).toContain(folded(text.slice(start, end)));
          }
        }
      }),
    );
  });

  test('stays within the text of each block, whatever was evidence before', () => {
    const blocks = fc.array(anyText, { maxLength: 5 });
    const nearby = fc.option(fc.nat(9), { nil: undefined });
    fc.assert(
      fc.property(blocks, anyEvidence, nearby, (texts, before, nearby) => {
        const question = texts.map((text) => ({ text, nearby }));
        const { matches, withheld, nearby: near } = findMedicalMatches(fixtureIndex, question, before);
        expect(near).toHaveLength(texts.length);
        for (const { block, start, end } of [...matches, ...withheld]) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(texts[block]?.length ?? -1);
        }
      }),
    );
  });

  test('keeps the evidence within 4 kB', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
        const question = texts.map((text) => ({ text }));
        const { evidence } = findMedicalMatches(fixtureIndex, question, NO_EVIDENCE);
        expect(Buffer.byteLength(JSON.stringify(evidence))).toBeLessThanOrEqual(4096);
      }),
    );
  });

  test('keeps the evidence within 4 kB while a page goes on and on', () => {
    const many: EntryForms[] = Array.from({ length: 400 }, (_, at) => {
      const letters = String.fromCharCode(65 + (at % 26), 65 + Math.floor(at / 26));
      return {
        id: `entry-with-a-long-name-€-${at}`,
        forms: [{ text: `quiet zebra word${at}` }, { text: `QZ${letters}`, case: 'exact', ambiguous: true }],
      };
    });
    const index = loadIndex(buildIndex(many));
    const sentence = fc
      .tuple(fc.nat(399), fc.boolean())
      .map(
        ([at, own]) =>
          `${own ? `quiet zebra word${at}` : 'quick zoo yard'} (${many[at]?.forms[1]?.text ?? ''})`,
      );
    const slice = fc.array(sentence, { minLength: 50, maxLength: 80 }).map((all) => all.join('. '));
    fc.assert(
      fc.property(fc.array(slice, { minLength: 2, maxLength: 3 }), (texts) => {
        let evidence = NO_EVIDENCE;
        for (const text of texts) {
          ({ evidence } = findMedicalMatches(index, [{ text }], evidence));
          expect(Buffer.byteLength(JSON.stringify(evidence))).toBeLessThanOrEqual(4096);
        }
      }),
    );
  });

  test.each([
    ['letters', 'x'],
    ['capitals', 'É'],
    ['Greek', 'α'],
    ['Chinese', '中'],
    ['accents', '\u0308'],
    ['soft hyphens', '\u00ad'],
    ['mathematical letters', '𝐱'],
    ['ligatures', 'ﬃ'],
    ['half surrogates', '\udc00'],
    ['opening brackets', '('],
    ['hyphens', '-'],
    ['apostrophes', '’'],
    ['acronyms in brackets', 'MS ('],
    ['handles', '@ms.'],
  ])('reads 100,000 code units of %s, and what is before and after them', (_what, unit) => {
    const text = `tremor ${unit.repeat(100_000 / unit.length)} ataxia`;
    const found = findMedicalMatches(fixtureIndex, [{ text }], NO_EVIDENCE).matches;
    expect(found.at(0)).toMatchObject({ start: 0, end: 'tremor'.length });
    expect(found.at(-1)).toMatchObject({ start: text.length - 'ataxia'.length, end: text.length });
  });
});
