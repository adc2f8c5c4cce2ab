import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSearch } from '../../../glossary/search/build-search.ts';
import { searchGlossary } from '../../../glossary/search/search-entries.ts';
import { loadSearch, type SearchIndex } from '../../../glossary/search/search-index.ts';
import { realDocuments, realSearch } from '../../support/real-search.ts';

const indexOf = (names: readonly string[], lay: readonly string[] = []): SearchIndex => {
  const [term = '', ...forms] = names;
  const document = { id: 'first', term: 'First', forms: [], lay: [], codes: [], summary: '' };
  return loadSearch(buildSearch([document, { ...document, id: 'second', term, forms, lay: [...lay] }]));
};

/** As names are written, and as they are not. */
const NAMES = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        'Stroke',
        'ataxias',
        'tumors',
        'tumour',
        'cerebellar',
        'HP:0001336',
        'ß',
        'Straße',
        'naïve',
        '肌阵挛',
        "Parkinson's",
        ' ',
        '-',
        '/',
        ', ',
        ' (',
        ')',
        '  ',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

describe('names', () => {
  test('come back as they were written, whatever is in them', () => {
    fc.assert(
      fc.property(
        fc.array(NAMES, { minLength: 1, maxLength: 5 }),
        fc.array(NAMES, { maxLength: 3 }),
        (names, lay) => {
          const index = indexOf(names, lay);
          expect(index.names(0)).toEqual(['First']);
          expect(index.names(1)).toEqual([...names, ...lay]);
          expect(index.term(1)).toBe(names[0]);
        },
      ),
    );
  });

  test('come back from the bundled glossary', () => {
    const written = realDocuments.map(({ term, forms, lay, codes }) => [term, ...forms, ...lay, ...codes]);
    expect(written.map((_, entry) => realSearch.names(entry))).toEqual(written);
  });

  test('of hundreds of words are found by the first of them', () => {
    const long = Array.from({ length: 400 }, (_, at) => `w${at}`).join(' ');
    const index = indexOf([long]);
    expect(index.names(1)).toEqual([long]);
    expect(searchGlossary(index, 'w249 w1', 5).hits).toMatchObject([{ term: long }]);
    expect([index.isKnown('w249'), index.isKnown('w250')]).toEqual([true, false]);
  });

  test.each([
    ['cerebellar ataxia', 1],
    ['Cerebellar ataxia', 2],
    ['Cerebellar-ataxia', 3],
    ['tumors', 2],
    ['tumour', 9],
  ])('take little room beside their words: %s', (name, bytes) => {
    const { writings, writingEnds } = indexOf([name]).sections;
    expect(writings.length - (writingEnds[0] ?? 0)).toBe(bytes);
  });
});

describe('a file of version 3, as an import wrote it earlier', () => {
  const { buffer } = Uint8Array.from(
    readFileSync(join(import.meta.dirname, '../../fixtures/search-version-3.bin')),
  );
  const index = loadSearch(buffer);
  const hits = (query: string) => searchGlossary(index, query, 5).hits;

  test('has its names as they were written', () => {
    expect(index.names(0)).toEqual(['tremor', 'Shaking', 'T.R.', 'Zittern', "my hand won't stop shaking"]);
    expect(index.names(1)).toEqual(['Essential  tremor (ET)', 'ET', 'HP:0030186']);
    expect(index.names(2)).toEqual(['Tumour', 'growths', '!?', '肌阵挛', 'word '.repeat(300).trim()]);
  });

  test('answers by names, codes and summaries', () => {
    expect(hits('tremor').map(({ id }) => id)).toEqual(['tremor', 'essential', 'tumor']);
    expect(hits('shak')[0]).toEqual({
      id: 'tremor',
      term: 'tremor',
      kind: 'phenomenon',
      found: 'Shaking',
      marks: [[0, 4]],
    });
    expect(hits('HP 0030186')[0]).toMatchObject({ id: 'essential', found: 'HP:0030186' });
    expect(hits('rhythmic')[0]).toMatchObject({ found: 'A rhythmic movement of a body part.' });
    expect(hits('growth')[0]).toMatchObject({ id: 'tumor', kind: 'cause', found: 'growths' });
    expect(hits('word')[0]).toMatchObject({ id: 'tumor' });
  });

  test('is refused where it is cut short', () => {
    expect(() => loadSearch(buffer.slice(0, -4))).toThrow('damaged');
  });
});
