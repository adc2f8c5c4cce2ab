import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWords } from '../../../glossary/text/fold-words.ts';

/** Pieces of text with the word that each folds to, or none; written so that neighbours do not touch. */
const PIECES: readonly (readonly [written: string, folded: readonly string[]])[] = [
  ['Myoclonus', ['myoclonus']],
  ['MYO\u00adCLONUS', ['myoclonus']],
  ['ｅｐｉｌｅｐｓｙ', ['epilepsy']],
  ['Sträußler', ['straussler']],
  ['Stra\u0308ußler', ['straussler']],
  ['ﬁbre', ['fibre']],
  ['œdema', ['oedema']],
  ['𝐌𝐑𝐈', ['mri']],
  ['α', ['alpha']],
  ['İ', ['i']],
  ['Ⅲ', ['iii']],
  ['x\u200by', ['xy']],
  ['😀', ['😀']],
  ['\ud800', ['\ud800']],
  ['+', ['+']],
  ['B₁₂', ['b12']],
  ['\u00ad', []],
  ['', []],
];
const SEPARATORS = [' ', '\u00a0', '\n\t', ' – ', ' - ', '\u2028', '\u3000'];

describe('the way back from folded words', () => {
  test('leads to the very characters, through all that folds away between', () => {
    const text = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...SEPARATORS)), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, (parts) => {
        let written = '';
        const expected: unknown[] = [];
        for (const [[piece, folded], separator] of parts) {
          for (const word of folded) {
            expected.push({ folded: word, start: written.length, end: written.length + piece.length });
          }
          written += piece + separator;
        }
        expect(foldWords(written)).toEqual(expected);
      }),
    );
  });

  test('does not depend on what stands further away', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const behind = `${first} . `.length;
        expect(foldWords(`${first} . ${second}`)).toEqual([
          ...foldWords(`${first} .`),
          ...foldWords(second).map((word) => ({
            ...word,
            start: word.start + behind,
            end: word.end + behind,
          })),
        ]);
      }),
    );
  });
});
