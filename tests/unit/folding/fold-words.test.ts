import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWords, WordFolder } from '../../../glossary/text/fold-words.ts';

const folder = new WordFolder();
const words = (text: string): string[] => folder.words(text).map(({ folded }) => folded);

/** ’s is a token of its own behind a word only; at the start of a line > is the sign of a quotation in a mail. */
const NEEDS_CONTEXT = new Set(["'s", '>']);

describe('foldWords', () => {
  test.each([
    ['case', 'MyoClonus', ['myoclonus']],
    ['diacritics', 'Sträußler Goutières', ['straussler', 'goutieres']],
    ['combining diacritics', 'Goutie\u0300res', ['goutieres']],
    ['ligatures', 'ﬁbre ﬂap Æther œdema', ['fibre', 'flap', 'aether', 'oedema']],
    ['full width', 'ＭＲＩ２', ['mri2']],
    ['roman number characters', 'type Ⅲ', ['type', 'iii']],
    ['subscripts', 'B₁₂ vitamin', ['b12', 'vitamin']],
    ['astral letters', '𝐌𝐑𝐈', ['mri']],
    ['letters without decomposition', 'Łódź Ørsted đak', ['lodz', 'orsted', 'dak']],
    ['dotted capital I', 'İstanbul', ['istanbul']],
    ['final sigma', 'μυόκλονος', ['μυοκλονοσ']],
    ['soft hyphens and zero-width characters', 'myo\u00adclo\u200bnus\ufeff', ['myoclonus']],
    ['a lone Greek letter', 'α-synuclein', ['alpha', 'synuclein']],
    ['a Greek letter at Latin ones', 'TNFα αB Aβ42', ['tnf', 'alpha', 'alpha', 'b', 'a', 'beta', '42']],
    ['a micro sign', '5 µg', ['5', 'mu', 'g']],
    ['a Greek letter with an accent', 'ά', ['alpha']],
    ['possessives', 'Parkinson’s x\u2032s', ['parkinson', "'s", 'x', "'s"]],
    ['a possessive in capitals', "LAFORA'S", ['lafora', "'s"]],
    ['other apostrophes', "don't l'ataxie Graves'", ['don', "'", 't', 'l', "'", 'ataxie', 'graves', "'"]],
    [
      'acronyms with full stops',
      'A.L.S. U.S.’s P.5 e.g.',
      ['als', 'us', "'s", 'p', '.', '5', 'e', '.', 'g', '.'],
    ],
    ['signs one by one', '(a)+b/c', ['(', 'a', ')', '+', 'b', '/', 'c']],
    ['a superscript plus', 'K⁺', ['k', '+']],
    ['trade marks', 'Botox®™', ['botox', '®', '™']],
    ['underscores and digits', 'a_1 2b', ['a_1', '2b']],
    ['fractions', '1½', ['1½']],
    ['scripts without spaces, each character by itself', '硬化 ไม', ['硬', '化', 'ไ', 'ม']],
    ['compatibility forms of scripts without spaces', '㊀ໜ🈀ｱ', ['一', 'ໜ', '🈀', 'ア']],
    ['vowel signs of other scripts', 'मायो', ['मायो']],
    ['emoji', 'a😀b', ['a', '😀', 'b']],
    ['lone surrogates', '\ud800a\udc00', ['\ud800', 'a', '\udc00']],
    ['nothing', '', []],
    ['white space and dashes only', ' – \u00a0 - ', []],
  ])('folds %s: %j', (_what, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('cuts the original text at each word, which folds to itself again', () => {
    const anyText = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })));
    fc.assert(
      fc.property(anyText, (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const { folded, ...place } of foldWords(text)) {
          expect(place.start).toBeGreaterThanOrEqual(end);
          expect(place.end).toBeGreaterThan(place.start);
          end = place.end;
          if (!NEEDS_CONTEXT.has(folded)) expect(words(text.slice(place.start, place.end))).toEqual([folded]);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('folds what is folded to itself, but for Greek letters, which it names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const folded of words(text))
          if (!NEEDS_CONTEXT.has(folded)) expect(words(folded)).toEqual([folded]);
      }),
    );
  });

  test('folds composed and decomposed text alike', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('é', 'ü', 'Å', 'ç', 'ñ', 'o', 'n', ' ', '-', 'ǖ', 'ấ') }),
        (text) => {
          expect(words(text.normalize('NFD'))).toEqual(words(text.normalize('NFC')));
        },
      ),
    );
  });
});
