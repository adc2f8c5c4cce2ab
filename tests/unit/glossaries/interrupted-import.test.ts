import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { StoredRow } from '../../../entrypoints/glossaries/glossary-database.ts';
import { placesOf } from '../../../entrypoints/glossaries/glossary-row.ts';
import { listGlossaries } from '../../../entrypoints/glossaries/glossary-store.ts';
import { importFile } from '../../../entrypoints/glossaries/import-glossary.ts';
import type { ImportTask } from '../../../entrypoints/glossaries/importing/import-messages.ts';
import { runImport } from '../../../entrypoints/glossaries/importing/run-import.ts';
import { storageFailure } from '../../../entrypoints/glossaries/importing/storage-failure.ts';
import { openOwnTexts } from '../../../entrypoints/glossaries/own-texts.ts';
import { sweepLeftovers } from '../../../entrypoints/glossaries/sweeping/sweep-leftovers.ts';
import { COMMON_WORDS } from '../own/own-entry.ts';
import { FakeFolder } from './fake-folders.ts';

const { database } = await vi.hoisted(async () => {
  const { FakeDatabase } = await import('./fake-database.ts');
  return { database: new FakeDatabase() };
});

const rowsNow = async (): Promise<StoredRow[]> => (await database.getAll('glossaries')) as StoredRow[];

vi.mock('../../../entrypoints/glossaries/glossary-database.ts', () => ({
  openGlossaryDatabase: async () => database,
  readPlaces: async () => (await rowsNow()).flatMap(placesOf),
  readRows: () => rowsNow(),
}));
vi.mock('../../../entrypoints/messaging/client.ts', () => ({ sendRequest: async () => null }));
// A worker's task in this thread, with what it says of an error.
vi.mock('../../../entrypoints/glossaries/importing/run-task.ts', () => ({
  runTask: (task: Extract<ImportTask, { kind: 'import' }>) => ({
    result: runImport(task.file, task.choices, { ...task, commonWords: COMMON_WORDS }, () => {}).catch(
      (error: unknown) => storageFailure(error) ?? Promise.reject(error),
    ),
    end: () => {},
  }),
}));

/** What happens at an access to the disk or the database: the disk is full, or the browser is ended. */
interface Fault {
  kind: 'full' | 'ended';
  at: number;
}

let fault: Fault | undefined;
let accesses = 0;
/** Calls back when the browser is ended: nothing that has begun comes to its end. */
let ended: () => void = () => {};

async function access(isWrite: boolean): Promise<void> {
  if (fault === undefined || (fault.kind === 'full' && !isWrite)) return;
  if (accesses++ < fault.at) return;
  if (fault.kind === 'full') {
    if (accesses - 1 === fault.at) throw new DOMException('', 'QuotaExceededError');
    return;
  }
  ended();
  await new Promise(() => {});
}

let disk = new FakeFolder(access);
const put = database.put.bind(database);

beforeEach(() => {
  database.clear();
  disk = new FakeFolder(access);
  vi.stubGlobal('FileSystemDirectoryHandle', FakeFolder);
  // Here no page is closed.
  for (const name of ['addEventListener', 'removeEventListener']) vi.stubGlobal(name, () => {});
  vi.stubGlobal('navigator', {
    languages: ['en'],
    storage: { persist: async () => true, getDirectory: async () => disk },
    locks: { query: async () => ({}), request: async (_: string, task: () => void) => task() },
  });
  vi.spyOn(database, 'put').mockImplementation(async (store, value) => {
    await access(true);
    await put(store, value);
  });
});

const list = (term: string): File =>
  new File([`term,definition\n${term},What it means.\nward,Where patients lie.\n`], 'ward.csv');

/** The first term of each glossary, read from its files; rejects where a row names files that are not whole. */
async function termsOfRows(): Promise<string[]> {
  const terms: string[] = [];
  for (const row of await rowsNow()) {
    const firsts: string[] = [];
    for await (const {
      terms: [first],
    } of (await openOwnTexts(row)).all())
      firsts.push(first?.text ?? '');
    expect(firsts).toHaveLength(row.entries);
    terms.push(firsts[0] ?? '');
  }
  return terms;
}

const foldersOfRows = async (): Promise<string[]> =>
  (await rowsNow()).map(({ id, generation }) => `${id}/${generation}`).sort();

const foldersOnDisk = async (): Promise<string[]> => (await disk.getDirectoryHandle('glossaries')).paths;

/** Imports a list in place of the one that is there, with this fault; returns what came of it, `undefined` if nothing did. */
async function replaceWith(term: string, wanted: Fault): Promise<unknown> {
  const [before] = await rowsNow();
  fault = wanted;
  accesses = 0;
  const end = new Promise<undefined>((resolve) => {
    ended = () => resolve(undefined);
  });
  const result = await Promise.race([importFile(list(term), { replaces: before?.id ?? '' }, () => {}), end]);
  fault = undefined;
  return result;
}

describe.each(['full', 'ended'] as const)('an import whose fault is that all is %s', (kind) => {
  test('leaves at every step whole glossaries, and nothing else once it is swept', async () => {
    const outcomes = new Set<string>();
    for (let at = 0; ; at++) {
      database.clear();
      disk = new FakeFolder(access);
      await importFile(list('before'), {}, () => {});
      const result = await replaceWith('after', { kind, at });
      if (kind === 'ended') await sweepLeftovers();
      const terms = await termsOfRows();
      outcomes.add(terms.join());
      expect(await foldersOnDisk()).toEqual(await foldersOfRows());
      expect((await listGlossaries()).map(({ state }) => state)).toEqual(['ready']);
      const failed = { failure: { code: 'storage-full' } };
      if (kind === 'full' && terms[0] === 'before') expect(result).toEqual(failed);
      // No access is left at which there could be a fault.
      if (accesses <= at) break;
    }
    expect([...outcomes]).toEqual(['before', 'after']);
  });
});

test('files that a row comes to name while leftovers are looked for are none', async () => {
  await importFile(list('before'), {}, () => {});
  const [row] = await rowsNow();
  database.clear();
  // The row is put and the folder let go of between the looks at both.
  const query = async () => {
    if (row) await database.put('glossaries', row);
    return {};
  };
  vi.stubGlobal('navigator', { ...navigator, locks: { query } });
  await sweepLeftovers();
  expect(await termsOfRows()).toEqual(['before']);
});
