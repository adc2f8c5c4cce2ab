import { describe, expect, test } from 'vitest';
import { isForeign } from '../../../entrypoints/surfaces/pdf/terms/document-language.ts';

const ENGLISH = 'They said that this was what there is to say to those who had been there with us. ';
const GERMAN = 'Die Kranken haben eine Chorea, die nicht vergeht, und sagen das auch den anderen hier. ';
/** As in a card of formulas: names, and few sentences. */
const FORMULAS = 'list of x gcd of x y the roots of f mod p sum n a b vector matrix product of t, expr i ';

const isForeignWith = (...pages: readonly string[]): Promise<boolean> =>
  isForeign({
    pages: pages.length,
    blocks: async (page) => [{ text: (pages[page] ?? '').repeat(12) }],
  });

describe('a document is in another language', () => {
  test('where its words say so', async () => {
    expect(await isForeignWith(GERMAN)).toBe(true);
  });

  test('where only its summary is English', async () => {
    const filled = GERMAN.repeat(8);
    expect(await isForeignWith(ENGLISH + filled, filled, filled, filled, filled, filled)).toBe(true);
  });
});

describe('a document is in the language of the glossary', () => {
  test('where its words say so', async () => {
    expect(await isForeignWith(ENGLISH)).toBe(false);
  });

  test('where those in its middle say so, after a table of contents', async () => {
    const contents = 'Setup cfg plot splot key xtics label margin ';
    expect(await isForeignWith(contents, contents, contents, ENGLISH, ENGLISH, ENGLISH)).toBe(false);
  });

  test('where nothing says that it is not: most of it is formulas', async () => {
    expect(await isForeignWith(FORMULAS, FORMULAS)).toBe(false);
  });

  test('where it has hardly a word', async () => {
    expect(await isForeignWith('EEG EMG')).toBe(false);
  });
});
