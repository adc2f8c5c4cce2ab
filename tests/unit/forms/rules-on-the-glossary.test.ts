import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Form } from '../../../glossary/form.ts';
import {
  ACRONYM_RULES,
  generateForms,
  NUMERAL_RULES,
  WORD_RULES,
} from '../../../glossary/forms/generate-forms.ts';
import { americanSpelling, britishSpelling } from '../../../glossary/forms/spelling-of-word.ts';
import { realForms } from '../../support/real-glossary.ts';

const forms = realForms.flatMap((entry) => entry.forms);

/** Letters and digits without what may be between them, and without a plural s. */
const lettersOf = (acronym: string): string =>
  acronym.replace(/(?<=\p{Lu})s$/u, '').replace(/[^\p{L}\p{N}]/gu, '');

describe('the rules on the bundled glossary', () => {
  test('leave the letters of acronyms alone but for a plural s', () => {
    const acronyms = forms.filter(({ text }) => /^[\p{Lu}\p{N}/+.-]+$/u.test(text));
    for (const form of acronyms.filter((each) => each.case === 'exact')) {
      for (const variant of generateForms(form)) expect(lettersOf(variant)).toBe(lettersOf(form.text));
    }
    expect(acronyms.length).toBeGreaterThan(100);
  });

  test('leave the acronyms inside longer forms as they are', () => {
    for (const form of forms.filter(({ numerals }) => !numerals)) {
      for (const acronym of form.text.match(/\p{Lu}{2,}/gu) ?? []) {
        for (const variant of generateForms(form)) expect(variant).toContain(acronym);
      }
    }
  });

  test('give few variants, each once, none blank', () => {
    for (const form of forms) {
      const variants = generateForms(form);
      expect(new Set(variants).size).toBe(variants.length);
      expect(variants.length).toBeLessThanOrEqual(32);
      for (const variant of variants) expect(variant).toBe(variant.trim());
    }
  });
});

describe('the rules on any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc
      .array(
        fc.constantFrom(
          'Lafora',
          'post-',
          'hyper',
          'disease',
          "'s",
          '’',
          ' ',
          ' of ',
          'MRI',
          'III',
          '3',
          'itis',
          'us',
          'α',
          '-',
        ),
        {
          maxLength: 8,
        },
      )
      .map((parts) => parts.join('')),
  );
  const form = fc.record<Form>({
    text,
    case: fc.constantFrom('exact', undefined),
    numerals: fc.boolean(),
  });

  test('never throw, give the form itself first and each variant once, at most 64', () => {
    fc.assert(
      fc.property(form, (each) => {
        const variants = generateForms(each);
        expect(variants[0]).toBe(each.text);
        expect(new Set(variants).size).toBe(variants.length);
        expect(variants.length).toBeLessThanOrEqual(64);
      }),
    );
  });

  test.each([...WORD_RULES, ...ACRONYM_RULES, ...NUMERAL_RULES])(
    'of one rule never return the form: $name',
    ({ apply }) => {
      fc.assert(
        fc.property(text, (each) => {
          expect(apply(each)).not.toContain(each);
        }),
      );
    },
  );

  test('never vary the letters of an acronym but by a plural s', () => {
    const acronym = fc
      .string({ unit: fc.constantFrom(...'ABDEGIMNORSUVXY0123456789'), minLength: 2, maxLength: 6 })
      .filter((each) => /\p{Lu}/u.test(each));
    fc.assert(
      fc.property(acronym, (each) => {
        const variants = generateForms({ text: each, case: 'exact' });
        for (const variant of variants) expect(lettersOf(variant)).toBe(each);
        expect(variants.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});

describe('British and American spelling of the glossary’s words', () => {
  test('lead to each other and stay there', () => {
    const words = new Set(forms.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
    for (const word of words) {
      const american = americanSpelling(word);
      expect(americanSpelling(american)).toBe(american);
      expect(americanSpelling(britishSpelling(american))).toBe(american);
    }
    expect(words.size).toBeGreaterThan(1000);
  });
});
