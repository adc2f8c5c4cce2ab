import { beforeEach, describe, expect, test, vi } from 'vitest';
import { watchGlossaries } from '../../../entrypoints/glossaries/glossary-changes.ts';
import type { StoredRow } from '../../../entrypoints/glossaries/glossary-database.ts';
import {
  changeGlossary,
  deleteGlossary,
  listGlossaries,
  orderGlossaries,
} from '../../../entrypoints/glossaries/glossary-store.ts';
import { importFile } from '../../../entrypoints/glossaries/import-glossary.ts';
import type { ImportTask } from '../../../entrypoints/glossaries/importing/import-messages.ts';
import { deleteMyEntry, listMyEntries, saveMyEntry } from '../../../entrypoints/glossaries/my-glossary.ts';
import type { FilesPlace } from '../../../entrypoints/glossaries/own-files.ts';
import type { FakeDatabase } from './fake-database.ts';

const { database, folders, tasks, requests, outcome } = await vi.hoisted(async () => {
  const { FakeDatabase } = await import('./fake-database.ts');
  return {
    database: new FakeDatabase(),
    /** The folders of files that there are. */
    folders: new Set<string>(),
    tasks: [] as ImportTask[],
    /** What the background is asked. */
    requests: [] as unknown[],
    /** What the worker says when a task ends. */
    outcome: { result: {} as unknown },
  };
});

vi.mock('../../../entrypoints/glossaries/glossary-database.ts', () => ({
  openGlossaryDatabase: async (): Promise<FakeDatabase> => database,
  readPlaces: () => database.getAll('glossaries'),
  readRows: async () => {
    const rows = (await database.getAll('glossaries')) as StoredRow[];
    return rows.toSorted((a, b) => a.position - b.position);
  },
}));
vi.mock('../../../entrypoints/messaging/client.ts', () => ({
  sendRequest: async (...request: unknown[]) => {
    requests.push(request);
    return null;
  },
}));
let seconds = 0;
vi.mock('../../../entrypoints/glossaries/time-stamp.ts', () => ({
  timeStamp: () => new Date(1000 * seconds++).toISOString(),
}));
let ids = 0;
const nameOf = ({ id, generation }: FilesPlace): string => `${id}/${generation}`;
vi.mock('../../../entrypoints/glossaries/own-files.ts', () => ({
  hasOwnFiles: async (place: FilesPlace) => folders.has(nameOf(place)),
  newId: () => `${ids++}`,
}));
vi.mock('../../../entrypoints/glossaries/sweeping/sweep-files.ts', () => ({
  sweepOwnFiles: async (readKept: () => Promise<FilesPlace[]>) => {
    const names = new Set((await readKept()).map(nameOf));
    for (const name of folders) if (!names.has(name)) folders.delete(name);
  },
  whenWritten: async () => {},
}));
vi.mock('../../../entrypoints/glossaries/importing/run-task.ts', () => ({
  runTask: (task: ImportTask) => {
    tasks.push(task);
    if ('place' in task) folders.add(nameOf(task.place));
    return { result: Promise.resolve(outcome.result), end: () => {} };
  },
}));

const WRITTEN = { format: 'csv', metadata: {}, languages: ['en'], entries: 2, forms: 3, bytes: 100 };
const LOCKS = { request: (_: string, task: () => unknown) => task() };
const file = (name: string): File => new File(['x'], name);

async function imported(name: string, choices = {}): Promise<string> {
  const row = await importFile(file(name), choices, () => {});
  if ('failure' in row) throw new Error(row.failure.code);
  return row.id;
}

const titles = async (): Promise<string[]> => (await listGlossaries()).map(({ title }) => title);

beforeEach(() => {
  database.clear();
  folders.clear();
  tasks.length = 0;
  requests.length = 0;
  outcome.result = WRITTEN;
  // Here no page is closed.
  for (const name of ['addEventListener', 'removeEventListener']) vi.stubGlobal(name, () => {});
  vi.stubGlobal('navigator', { languages: ['en'], storage: { persist: async () => true }, locks: LOCKS });
});

describe('an import', () => {
  test('comes last in the list, named as its file says, or its name', async () => {
    await imported('ward.csv');
    outcome.result = { ...WRITTEN, metadata: { title: 'Orphan diseases', license: 'CC0', version: '2' } };
    await imported('list.tbx');
    expect(await listGlossaries()).toMatchObject([
      { title: 'ward', fileName: 'ward.csv', isOn: true, sites: { mode: 'all' }, state: 'ready' },
      { title: 'Orphan diseases', license: 'CC0', version: '2' },
    ]);
  });

  test('in place of another keeps its place, its title and what was set of it', async () => {
    const noise = { left: 'never' };
    const id = await imported('ward.csv', { title: 'My ward', noise });
    await imported('other.csv');
    await changeGlossary(id, { isOn: false, sites: { mode: 'only', patterns: ['example.org'] } });
    const [before] = await listGlossaries();
    await imported('ward-2.csv', { replaces: id });
    const [after] = await listGlossaries();
    expect(after).toMatchObject({
      id,
      title: 'My ward',
      isOn: false,
      sites: before?.sites,
      fileName: 'ward-2.csv',
      noise,
    });
    expect(tasks.at(-1)).toMatchObject({ choices: { noise } });
    expect(after?.generation).not.toBe(before?.generation);
    expect(folders.size).toBe(2);
  });

  test('that is refused leaves what was there, and no files', async () => {
    const id = await imported('ward.csv');
    const before = await listGlossaries();
    outcome.result = { failure: { code: 'malformed', line: 3 } };
    expect(await importFile(file('ward.csv'), { replaces: id }, () => {})).toEqual(outcome.result);
    expect(await listGlossaries()).toEqual(before);
    expect(folders.size).toBe(1);
  });

  test.each([
    ['QuotaExceededError', 'storage-full'],
    ['SecurityError', 'storage-refused'],
  ])('that the browser refuses with %s says so: %s', async (name, code) => {
    vi.stubGlobal('navigator', {
      languages: ['en'],
      storage: { persist: () => Promise.resolve(true) },
    });
    vi.spyOn(database, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('', name);
    });
    expect(await importFile(file('ward.csv'), {}, () => {})).toEqual({ failure: { code } });
    expect(await listGlossaries()).toEqual([]);
    expect(folders.size).toBe(0);
  });

  test('whose files the browser has removed is there, and missing', async () => {
    await imported('ward.csv');
    folders.clear();
    expect(await listGlossaries()).toMatchObject([{ title: 'ward', state: 'missing' }]);
  });
});

test('glossaries are put in order, unnamed ones last, and deleted with their files', async () => {
  const [a = '', , c = ''] = [await imported('a.csv'), await imported('b.csv'), await imported('c.csv')];
  await orderGlossaries([c, a]);
  expect(await titles()).toEqual(['c', 'a', 'b']);
  await deleteGlossary(a);
  expect(await titles()).toEqual(['c', 'b']);
  expect(folders.size).toBe(2);
});

test('a glossary that is deleted has its known terms forgotten', async () => {
  const id = await imported('a.csv');
  await deleteGlossary(id);
  expect(requests).toContainEqual(['changeSettings', { change: { forget: id } }]);
});

test('pages hear of their own changes until they stop to listen', async () => {
  const id = await imported('a.csv');
  const listener = vi.fn();
  const stop = new AbortController();
  watchGlossaries(listener, stop.signal);
  await changeGlossary(id, { title: 'A' });
  expect(listener).toHaveBeenCalledTimes(1);
  stop.abort();
  await changeGlossary(id, { title: 'B' });
  expect(listener).toHaveBeenCalledTimes(1);
  expect(await titles()).toEqual(['B']);
});

describe('what the user writes', () => {
  const entry = { term: 'day room', alsoWritten: ['DR'], explanation: 'Where patients sit.', language: 'en' };

  test('is compiled whole at each change', async () => {
    await saveMyEntry({ ...entry, id: 'one' }, 'Mine');
    await saveMyEntry({ ...entry, id: 'two', term: 'skip', link: 'https://a.example/' }, 'Mine');
    expect((await listMyEntries()).map(({ id }) => id)).toEqual(['two', 'one']);
    expect(tasks.at(-1)).toMatchObject({
      kind: 'compile',
      entries: [
        { id: 'two', references: [{ url: 'https://a.example/' }] },
        {
          id: 'one',
          terms: [
            { text: 'day room', role: 'preferred' },
            { text: 'DR', role: 'synonym' },
          ],
        },
      ],
    });
    await deleteMyEntry('two', 'Mine');
    expect(tasks.at(-1)).toMatchObject({ entries: [{ id: 'one' }] });
    expect(await listGlossaries()).toMatchObject([{ id: 'mine', title: 'Mine', format: 'mine' }]);
    expect(folders.size).toBe(1);
  });

  test('is kept even where it cannot be compiled', async () => {
    outcome.result = { failure: { code: 'storage-full' } };
    expect(await saveMyEntry({ ...entry, id: 'one' }, 'Mine')).toEqual(outcome.result);
    expect(await listMyEntries()).toHaveLength(1);
  });
});
