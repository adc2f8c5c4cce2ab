import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { searchEntries } from '../../../glossary/search/search-entries.ts';
import { realDocuments, realSearch } from '../../support/real-search.ts';

/** Milliseconds: a loaded machine is slow. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** What a reader types, the entry that is meant, and whether it must come first or among the first three. */
type Query = readonly [typed: string, id: string, within?: 3];

const QUERIES: Readonly<Record<string, readonly Query[]>> = {
  'a headword': [
    ['chorea', 'chorea'],
    ['Status Epilepticus', 'status-epilepticus'],
    ['action myoclonus', 'action-myoclonus'],
    ['tuberous sclerosis', 'tuberous-sclerosis'],
    ['  stroke  ', 'stroke'],
    ['REM sleep', 'rem-sleep'],
    ['de novo', 'de-novo'],
  ],
  'the beginning of one': [
    ['nyst', 'nystagmus'],
    ['opso', 'opsoclonus', 3],
    ['parkin', 'parkinson-disease', 3],
    ['lev', 'levetiracetam', 3],
    ['creutz', 'creutzfeldt-jakob-disease'],
    ['hunt', 'huntington-disease'],
    ['status ep', 'status-epilepticus'],
    ['cort myoc', 'cortical-myoclonus', 3],
    ['vagus n', 'vagus-nerve', 3],
    ['palatal m', 'palatal-myoclonus'],
  ],
  'a synonym': [
    ['grand mal', 'generalized-tonic-clonic-seizure'],
    ['petit mal', 'absence-seizure'],
    ['wry neck', 'torticollis'],
    ['Lou Gehrig', 'amyotrophic-lateral-sclerosis'],
    ['mad cow', 'variant-creutzfeldt-jakob-disease', 3],
    ['Tegretol', 'carbamazepine'],
    ['physiotherapy', 'physical-therapy'],
    ['Batten disease', 'neuronal-ceroid-lipofuscinosis'],
    ['infantile spasms', 'infantile-epileptic-spasms-syndrome', 3],
    ['Janz syndrome', 'juvenile-myoclonic-epilepsy'],
    ['motor neuron disease', 'amyotrophic-lateral-sclerosis'],
    ['sleep start', 'hypnic-jerk'],
    ['dancing eyes', 'opsoclonus-myoclonus-syndrome'],
  ],
  'an acronym': [
    ['ALS', 'amyotrophic-lateral-sclerosis'],
    ['RLS', 'restless-legs-syndrome'],
    ['merrf', 'merrf'],
    ['ECT', 'electroconvulsive-therapy'],
    ['emg', 'electromyography'],
    ['VNS', 'vagus-nerve-stimulation'],
    ['PSP', 'progressive-supranuclear-palsy'],
    ['SUDEP', 'sudden-unexpected-death-in-epilepsy'],
    ['tms', 'transcranial-magnetic-stimulation'],
    ['GABA', 'gaba'],
    ['5-HTP', '5-hydroxytryptophan'],
    ['SGCE', 'sgce'],
  ],
  'a code': [
    ['HP:0001336', 'myoclonus'],
    ['hp:0001336', 'myoclonus'],
    ['0001336', 'myoclonus'],
    ['HP0001250', 'seizure'],
  ],
  'a typo': [
    ['myoclonis', 'myoclonus'],
    ['myclonus', 'myoclonus'],
    ['sezures', 'seizure'],
    ['nystagmas', 'nystagmus'],
    ['parkinsonn', 'parkinson-disease', 3],
    ['creutzfeld jacob', 'creutzfeldt-jakob-disease'],
    ['levetiracetem', 'levetiracetam'],
    ['valporate', 'valproate'],
    ['cerebelum', 'cerebellum'],
    ['hiccupps', 'hiccup'],
    ['epylepsy', 'epilepsy'],
    ['opsoclonus mioclonus', 'opsoclonus-myoclonus-syndrome'],
    ['asteryxis', 'asterixis'],
  ],
  'another spelling': [
    ['tumour', 'tumor', 3],
    ['haemorrhage', 'brain-hemorrhage'],
    ['coeliac disease', 'celiac-disease'],
    ['hyponatraemia', 'hyponatremia'],
    ['uraemia', 'uremia'],
    ['generalised seizure', 'generalized-seizure'],
    ['behavioural therapy', 'cognitive-behavioral-therapy', 3],
    ['α-synuclein', 'snca'],
    ['alpha synuclein', 'snca'],
    ['Parkinson’s', 'parkinson-disease'],
    ['parkinsons', 'parkinson-disease'],
    ['Straussler', 'gerstmann-straussler-scheinker-syndrome'],
    ['post–hypoxic', 'post-hypoxic-myoclonus', 3],
    ['posthypoxic', 'post-hypoxic-myoclonus', 3],
    ['ＥＥＧ', 'electroencephalography'],
  ],
  'a plural': [
    ['seizures', 'seizure'],
    ['epilepsies', 'epilepsy'],
    ['biopsies', 'biopsy'],
    ['jerks', 'jerk', 3],
    ['tics', 'tic'],
    ['oculogyric crises', 'oculogyric-crisis'],
    ['brain tumours', 'brain-tumor'],
  ],
  'words in another order': [
    ['syndrome tourette', 'tourette-syndrome'],
    ['tremor essential', 'essential-tremor'],
    ['stimulation brain deep', 'deep-brain-stimulation'],
    ['epilepsy progressive myoclonus', 'progressive-myoclonus-epilepsy'],
    ['legs restless', 'restless-legs-syndrome'],
  ],
  'words of the summary': [
    ['nerve fibers coating immune', 'multiple-sclerosis', 3],
    ['jerks while falling asleep', 'hypnic-jerk', 3],
    ['jerks shoulders waking', 'juvenile-myoclonic-epilepsy', 3],
    ['throat-clearing', 'tic', 3],
  ],
};

const ALL = Object.values(QUERIES).flat();

describe('queries to the bundled glossary', () => {
  test('are answered as meant, 95 of 100', () => {
    const misses = Object.entries(QUERIES).flatMap(([kind, queries]) =>
      queries.flatMap(([typed, id, within = 1]) => {
        const found = searchEntries(realSearch, typed, 6).map((hit) => hit.id);
        if (found.slice(0, within).includes(id)) return [];
        return [
          `${kind}, "${typed}": ${id} is not among the first ${within} of ${found.join(', ') || 'none'}`,
        ];
      }),
    );
    expect(ALL.length).toBeGreaterThanOrEqual(60);
    expect(1 - misses.length / ALL.length, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('name only entries that there are', () => {
    const ids = new Set(realDocuments.map(({ id }) => id));
    expect(ALL.map(([, id]) => id).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('by a headword give its entry first, by its beginning among others', () => {
    const lost = realDocuments.filter(({ id, term }) => searchEntries(realSearch, term, 1)[0]?.id !== id);
    expect(lost.map(({ term }) => term)).toEqual([]);
  });

  test('by a code give its entry', () => {
    const lost = realDocuments.flatMap(({ id, codes }) =>
      codes.filter((code) => !searchEntries(realSearch, code, 3).some((hit) => hit.id === id)),
    );
    expect(lost).toEqual([]);
  });

  test('in any case, with any dash and accents give the same', () => {
    const ids = (typed: string): string[] => searchEntries(realSearch, typed, 8).map(({ id }) => id);
    for (const [typed] of ALL) {
      expect(ids(typed.toUpperCase())).toEqual(ids(typed.toLowerCase()));
      expect(ids(typed.replaceAll('-', '–'))).toEqual(ids(typed));
      expect(ids(typed.normalize('NFD'))).toEqual(ids(typed));
    }
  });
});

describe('queries of any kind', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(
        fc.oneof(fc.constantFrom(...ALL.flatMap(([typed]) => typed.split(' '))), fc.string({ maxLength: 4 })),
        {
          maxLength: 12,
        },
      )
      .map((words) => words.join(' ')),
    fc
      .tuple(fc.constantFrom(...ALL.map(([typed]) => typed)), fc.nat(10))
      .map(([typed, end]) => typed.slice(0, end)),
  );

  test('never throw, keep the limit, name each entry once and mark letters of what they show', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: -1, max: 12 }), (typed, limit) => {
        const hits = searchEntries(realSearch, typed, limit);
        expect(hits.length).toBeLessThanOrEqual(Math.max(0, limit));
        expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
        for (const { term, found = term, marks } of hits) {
          let free = 0;
          for (const [start, end] of marks) {
            expect(start).toBeGreaterThanOrEqual(free);
            expect(end).toBeGreaterThan(start);
            free = end;
          }
          expect(free).toBeLessThanOrEqual(found.length);
        }
      }),
    );
  });

  test('with a smaller limit give the beginning of the same list', () => {
    fc.assert(
      fc.property(anything, fc.nat(8), (typed, limit) => {
        const more = searchEntries(realSearch, typed, 10).map(({ id }) => id);
        expect(searchEntries(realSearch, typed, limit).map(({ id }) => id)).toEqual(more.slice(0, limit));
      }),
    );
  });

  test('of enormous length are answered', () => {
    expect(searchEntries(realSearch, 'x'.repeat(1_000_000), 5)).toEqual([]);
    expect(searchEntries(realSearch, `${'myoclonus '.repeat(20_000)}`, 5)[0]?.id).toBe('myoclonus');
  });
});
