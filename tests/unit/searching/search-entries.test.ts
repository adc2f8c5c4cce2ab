import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../../glossary/search/build-search.ts';
import { buildSearch } from '../../../glossary/search/build-search.ts';
import { searchEntries } from '../../../glossary/search/search-entries.ts';
import { loadSearch } from '../../../glossary/search/search-index.ts';
import { realSearch } from '../../support/real-search.ts';
import { SEARCH_CASES } from './queries.ts';

const document = (changes: Partial<SearchDocument>): SearchDocument => ({
  id: 'entry',
  term: 'term',
  kind: 'concept',
  forms: [],
  lay: [],
  codes: [],
  summary: '',
  ...changes,
});

describe('the bundled glossary', () => {
  test('answers queries as readers mean them', () => {
    const misses = SEARCH_CASES.flatMap(([query, id, place = 1]) => {
      const found = searchEntries(realSearch, query, place).map((hit) => hit.id);
      return found.includes(id) ? [] : [`${query}: ${id} is not in ${found.join(', ')}`];
    });
    expect(SEARCH_CASES.length).toBeGreaterThanOrEqual(60);
    expect(misses).toEqual([]);
  });

  test('marks the letters that were typed, within the text that is shown', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SEARCH_CASES.map(([query]) => query)), fc.nat(12), (query, length) => {
        for (const { term, found = term, marks } of searchEntries(realSearch, query.slice(0, length), 10)) {
          let end = -1;
          for (const mark of marks) {
            expect(mark[0]).toBeGreaterThan(end);
            expect(mark[1]).toBeGreaterThan(mark[0]);
            end = mark[1];
          }
          expect(end).toBeLessThanOrEqual(found.length);
        }
      }),
    );
  });

  test('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(20), (query, limit) => {
        expect(searchEntries(realSearch, query, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

describe('searchEntries', () => {
  const small = loadSearch(
    buildSearch([
      document({
        id: 'tremor',
        term: 'tremor',
        forms: ['shaking'],
        summary: 'A rhythmic movement of a body part.',
      }),
      document({ id: 'essential', term: 'essential tremor', forms: ['ET'], codes: ['HP:0030186'] }),
      document({ id: 'chorea', term: 'chorea', summary: 'Dance-like movement that flows; never a tremor.' }),
      document({ id: 'tumor', term: 'tumor', forms: ['growth'] }),
    ]),
  );
  const ids = (query: string): string[] => searchEntries(small, query, 10).map(({ id }) => id);

  test('puts the exact headword first, then beginnings, then other places', () => {
    expect(ids('tremor')).toEqual(['tremor', 'essential', 'chorea']);
  });

  test.each([
    ['tremor', undefined, [[0, 6]]],
    ['tre', undefined, [[0, 3]]],
    ['shak', 'shaking', [[0, 4]]],
    ['rhythmic', 'A rhythmic movement of a body part.', [[2, 10]]],
  ])('shows where "%s" was found, letters marked', (query, found, marks) => {
    const [hit] = searchEntries(small, query, 1);
    expect(hit).toEqual({ id: 'tremor', term: 'tremor', kind: 'concept', marks, ...(found && { found }) });
  });

  test('finds a code however it is written', () => {
    for (const code of ['HP:0030186', 'hp:0030186', 'HP 0030186', 'HP:003018']) {
      const [hit] = searchEntries(small, code, 1);
      expect(hit).toMatchObject({
        id: 'essential',
        found: 'HP:0030186',
        marks: [
          [0, 2],
          [3, code.length],
        ],
      });
    }
  });

  test('marks a whole word that was met with a typo or in another spelling', () => {
    expect(searchEntries(small, 'tumour', 1)[0]).toMatchObject({ id: 'tumor', marks: [[0, 5]] });
    expect(searchEntries(small, 'tremro', 1)[0]).toMatchObject({ id: 'tremor', marks: [[0, 6]] });
  });

  test('lets go of words that no entry has', () => {
    expect(ids('tremor xyzzy')[0]).toBe('tremor');
    expect(ids('xyzzy')).toEqual([]);
  });

  test.each(['', '   ', '–', '?!', '\ud800'])('finds nothing for %j', (query) => {
    expect(ids(query)).toEqual([]);
  });

  test('takes a query for what it is, not for a pattern', () => {
    expect(ids('.*')).toEqual([]);
    expect(ids('tremor\\')).toEqual(ids('tremor'));
  });

  test('gives at most as many as were asked for', () => {
    expect(searchEntries(small, 't', 2)).toHaveLength(2);
    expect(searchEntries(small, 't', 0)).toEqual([]);
  });

  test('searches an empty glossary', () => {
    expect(searchEntries(loadSearch(buildSearch([])), 'tremor', 5)).toEqual([]);
  });

  test('refuses a file that is no search index', () => {
    expect(() => loadSearch(new ArrayBuffer(64))).toThrow('This is no search index');
  });
});
