import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { searchEntries, searchGlossary } from '../../../glossary/search/search-entries.ts';
import { realDocuments, realSearch } from '../../support/real-search.ts';

/** Lines of what a patient types, a tab, and the entries that answer it. */
const QUERIES = readFileSync(`${import.meta.dirname}/patient-queries.tsv`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))
  .map(([query = '', ids = '']) => ({ query, ids: ids.split(',') }));

const first = (query: string, limit = 1): string[] =>
  searchEntries(realSearch, query, limit).map(({ id }) => id);

describe('patients’ words', () => {
  test('give their entry first, 95 of 100, and among the first five, 98 of 100', () => {
    const places = QUERIES.map(({ query, ids }) => first(query, 5).findIndex((id) => ids.includes(id)));
    const missed = QUERIES.filter((_, at) => places[at] !== 0).map(({ query, ids }) => `${query}: ${ids}`);
    const share = (isRight: (place: number) => boolean): number =>
      places.filter(isRight).length / places.length;
    expect(
      share((place) => place === 0),
      missed.join('\n'),
    ).toBeGreaterThanOrEqual(0.95);
    expect(
      share((place) => place >= 0),
      missed.join('\n'),
    ).toBeGreaterThanOrEqual(0.98);
  });

  test('name only entries that there are', () => {
    const ids = new Set(realDocuments.map(({ id }) => id));
    expect(QUERIES.flatMap((query) => query.ids.filter((id) => !ids.has(id)))).toEqual([]);
  });

  test('are in at least 250 entries', () => {
    expect(realDocuments.filter(({ lay }) => lay.length > 0).length).toBeGreaterThanOrEqual(250);
  });

  test('are shown beside the headword that they found', () => {
    expect(searchEntries(realSearch, 'belly jerks', 1)).toMatchObject([
      { id: 'propriospinal-myoclonus', found: 'belly jerks' },
    ]);
  });
});

test.each([
  ['lafora-disease', ['254780', 'OMIM 254780', 'MIM:254780', 'omim #254780', 'OMIMPS:254780', 'PS254780']],
  ['myoclonus', ['HPO 0001336', 'HP0001336', 'hp_0001336', '0001336', 'MeSH D009207', 'G25.3', 'g253']],
  ['unverricht-lundborg-disease', ['OMIM 254800', 'ORPHA:308', 'orphanet 308', 'MONDO 0009698']],
  ['febrile-seizure', ['R56.0', 'icd-10 r56.0']],
  ['huntington-disease', ['ICD-10 G10', 'icd10 g10', 'ICD-10-CM: G10', 'g10']],
])('a code of %s is found in every usual writing', (id, codes) => {
  expect(codes.filter((code) => first(code)[0] !== id)).toEqual([]);
});

test.each([
  ['SCA3', 'machado-joseph-disease'],
  ['SCA17', 'spinocerebellar-ataxia'],
  ['DYT6', 'dystonia'],
  ['DYT11', 'myoclonus-dystonia'],
  ['cln10', 'neuronal-ceroid-lipofuscinosis'],
  ['CLN6', 'cln6'],
])('the member %s of a numbered family finds %s', (member, id) => {
  expect(first(member)).toEqual([id]);
});

test('the registry alone is no answer to a code that no entry has', () => {
  expect(first('OMIM 999999')).toEqual([]);
});

test.each([
  ['5htp', '5-hydroxytryptophan'],
  ['restlesslegs', 'restless-legs-syndrome'],
  ['braintumour', 'brain-tumor'],
  ['writerscramp', 'writer-cramp'],
  ['oesophag', 'esophagus'],
  ['tranquilliser', 'sedation'],
  ['genetic counsellor', 'genetic-counseling'],
  ['disorientated', 'confusion'],
  ['too much serotonin', 'serotonin-syndrome'],
  ['sudden loss of muscle tone when laughing', 'cataplexy'],
  ['human mad cow', 'variant-creutzfeldt-jakob-disease'],
  ['tongue trembling', 'tremor'],
  ['cant sleep', 'insomnia'],
  ['unable to sleep', 'insomnia'],
  ['hemilaminectomy', 'laminectomy'],
  ['numbness since my hemilaminectomy', 'laminectomy'],
  ['severe headache for ten days', 'headache'],
  ['how do I know if it is epilepsy', 'epilepsy'],
  ['lump at the bottom of the spine', 'spina-bifida'],
])('“%s” finds %s', (query, id) => {
  expect(first(query)).toEqual([id]);
});

describe('where nothing is found', () => {
  test('the nearest names are offered as guesses, three at most', () => {
    const { hits, isGuess } = searchGlossary(realSearch, 'mioklohnus', 20);
    expect(isGuess).toBe(true);
    expect(hits).toHaveLength(3);
    expect(hits).toContainEqual({ id: 'myoclonus', term: 'myoclonus', kind: 'phenomenon', marks: [] });
  });

  test('nothing is offered that is not like it, and nothing to a query without letters', () => {
    expect(searchGlossary(realSearch, 'xqzv', 20)).toEqual({ hits: [], isGuess: true });
    expect(searchGlossary(realSearch, '?!', 20)).toEqual({ hits: [], isGuess: true });
  });

  test('what is found is no guess', () => {
    expect(searchGlossary(realSearch, 'myoclonus', 1).isGuess).toBe(false);
  });
});
