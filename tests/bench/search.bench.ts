import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchDocument } from '../../glossary/search/build-search.ts';
import { buildSearch } from '../../glossary/search/build-search.ts';
import { searchEntries } from '../../glossary/search/search-entries.ts';
import { loadSearch } from '../../glossary/search/search-index.ts';
import type { Bench, Result } from '../../scripts/bench/result.ts';
import { searchDocument } from '../../scripts/glossary/compile-glossary.ts';
import { readGlossary } from '../../scripts/glossary/read-glossary.ts';
import { SEARCH_CASES } from '../unit/searching/queries.ts';
import { pick, seededRandom } from './made/random.ts';
import { syntheticDocuments } from './made/synthetic-documents.ts';
import { median, quantile, timings } from './measures/measure.ts';
import type { SearchRival } from './rivals/search-rivals.ts';
import { miniSearchRival, uFuzzyRival } from './rivals/search-rivals.ts';

const ENTRIES = 20_000;
const LIMIT = 20;
const QUERIES = 60;
/** Every key is timed so often, and its median counts: other programs run too. The slower libraries have one turn. */
const ROUNDS = 5;

/** Searching as one types, in far more entries than the bundled glossary has, and against two libraries. */
export const bench: Bench = {
  title: `Search: ${ENTRIES.toLocaleString('en')} entries, ${QUERIES} queries typed letter by letter`,
  async run() {
    const documents = syntheticDocuments(ENTRIES);
    const { entries } = await readGlossary(join(import.meta.dirname, '../..'));
    const real = entries.map(searchDocument);
    const keys = keystrokes(documents);
    return [
      ...(await measure(ours, documents, real, keys, { ready: 50, key: 8, right: 95 })),
      ...(await measure(miniSearchRival, documents, real, keys)),
      ...(await measure(uFuzzyRival, documents, real, keys)),
    ];
  },
};

const ours: SearchRival = {
  name: 'searchEntries',
  save: (documents) => new Uint8Array(buildSearch(documents)),
  load(saved) {
    const bytes = new Uint8Array(saved);
    const index = loadSearch(bytes.buffer);
    return (query, limit) => searchEntries(index, query, limit).map(({ id }) => id);
  },
};

/** What a reader types, one letter more each time, every third query with a typo. */
function keystrokes(documents: readonly SearchDocument[]): string[] {
  const random = seededRandom(4);
  return Array.from({ length: QUERIES }, (_, query) => {
    const { term } = pick(random, documents);
    const wrong = 2 + Math.floor(random() * (term.length - 2));
    return query % 3 === 0 ? term.slice(0, wrong) + term.slice(wrong + 1) : term;
  }).flatMap((query) => Array.from(query, (_, end) => query.slice(0, end + 1)));
}

interface Goals {
  ready: number;
  key: number;
  right: number;
}

async function measure(
  { name, save, load }: SearchRival,
  documents: readonly SearchDocument[],
  real: readonly SearchDocument[],
  keys: readonly string[],
  goals?: Goals,
): Promise<Result[]> {
  const saved = save(documents);
  const file = join(tmpdir(), `neurogloss-bench-${process.pid}.search`);
  writeFileSync(file, saved);
  const ready = median(5, () => load(readFileSync(file))('a', LIMIT));
  rmSync(file);
  const search = load(saved);
  const rounds = Array.from({ length: goals ? ROUNDS : 1 }, () =>
    timings(keys.length, (key) => search(keys[key] ?? '', LIMIT)),
  );
  const times = keys.map((_, key) =>
    quantile(
      rounds.map((round) => round[key] ?? 0),
      0.5,
    ),
  );
  return [
    {
      name: `${name}: ready, the file read and the first answer given`,
      value: ready,
      unit: 'ms',
      ...atMost(goals?.ready),
    },
    { name: `${name}: a keystroke, median`, value: quantile(times, 0.5), unit: 'ms' },
    { name: `${name}: a keystroke, p95`, value: quantile(times, 0.95), unit: 'ms', ...atMost(goals?.key) },
    { name: `${name}: saved index`, value: saved.byteLength / 1e6, unit: 'MB' },
    {
      name: `${name}: queries answered right in the bundled glossary`,
      value: rightAnswers(load(save(real))),
      unit: '%',
      ...(goals && { atLeast: goals.right }),
    },
  ];
}

const atMost = (goal: number | undefined): { atMost?: number } =>
  goal === undefined ? {} : { atMost: goal };

function rightAnswers(search: ReturnType<SearchRival['load']>): number {
  const right = SEARCH_CASES.filter(([query, id, place = 1]) =>
    search(query, place).slice(0, place).includes(id),
  );
  return (right.length / SEARCH_CASES.length) * 100;
}
