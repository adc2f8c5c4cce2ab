import * as v from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { restoreBackup } from '../../../entrypoints/glossaries/backup/restore-backup.ts';
import { writeBackup } from '../../../entrypoints/glossaries/backup/write-backup.ts';
import { findEdit, saveEdit, undoEdit } from '../../../entrypoints/glossaries/edits/edit-store.ts';
import { openEditedTexts } from '../../../entrypoints/glossaries/edits/edited-texts.ts';
import { ENTRY_EDIT } from '../../../entrypoints/glossaries/edits/entry-edit.ts';
import { editsOf, listEdits } from '../../../entrypoints/glossaries/edits/list-edits.ts';
import { exportFile } from '../../../entrypoints/glossaries/export-file.ts';
import type { StoredRow } from '../../../entrypoints/glossaries/glossary-database.ts';
import { placesOf } from '../../../entrypoints/glossaries/glossary-row.ts';
import { deleteGlossary } from '../../../entrypoints/glossaries/glossary-store.ts';
import { importFile } from '../../../entrypoints/glossaries/import-glossary.ts';
import type { ImportTask } from '../../../entrypoints/glossaries/importing/import-messages.ts';
import { compileEntries, runImport } from '../../../entrypoints/glossaries/importing/run-import.ts';
import { OwnGlossary } from '../../../entrypoints/services/glossary/own-glossary.ts';
import { noContextRules } from '../../../glossary/matching/context-rules/context-rules.ts';
import { findMatches } from '../../../glossary/matching/find-matches.ts';
import { NO_EVIDENCE } from '../../../glossary/matching/match.ts';
import { globalId } from '../../../glossary/own/entry-ids.ts';
import type { KeptEntry } from '../../../glossary/own/texts-writer.ts';
import { searchGlossaries } from '../../../glossary/search/search-glossaries.ts';
import { COMMON_WORDS, entryOf } from '../own/own-entry.ts';
import { FakeFileReader, FakeFolder } from './fake-folders.ts';

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
let seconds = 0;
vi.mock('../../../entrypoints/glossaries/time-stamp.ts', () => ({
  timeStamp: () => new Date(1000 * seconds++).toISOString(),
}));
vi.mock('../../../entrypoints/messaging/client.ts', () => ({ sendRequest: async () => null }));
vi.mock('wxt/browser', () => ({ browser: {} }));
// A worker's task in this thread.
vi.mock('../../../entrypoints/glossaries/importing/run-task.ts', () => ({
  runTask: (task: Exclude<ImportTask, { kind: 'preview' }>) => {
    const target = { ...task, commonWords: COMMON_WORDS };
    const result =
      task.kind === 'compile'
        ? compileEntries(task.entries, task.choices, target)
        : runImport(task.file, task.choices, target, () => {});
    return { result, end: () => {} };
  },
}));

let disk: FakeFolder;

beforeEach(() => {
  database.clear();
  disk = new FakeFolder(async () => {});
  vi.stubGlobal('FileSystemDirectoryHandle', FakeFolder);
  vi.stubGlobal('FileReader', FakeFileReader);
  // Here no page is closed.
  for (const name of ['addEventListener', 'removeEventListener']) vi.stubGlobal(name, () => {});
  vi.stubGlobal('navigator', {
    languages: ['en'],
    storage: { persist: async () => true, getDirectory: async () => disk },
    locks: { query: async () => ({}), request: async (_: string, task: () => unknown) => task() },
  });
});

const LIST =
  'id,term,definition\n1,skip bay,Where patients wait.\n2,day room,Where they sit.\n3,left,A side.\n';

const fileOf = (text: string): File => new File([text], 'ward.csv');

/** Imports a list, in place of the one that is there; returns the id of the glossary. */
async function importList(text: string = LIST): Promise<string> {
  const [before] = await rowsNow();
  const row = await importFile(fileOf(text), before ? { replaces: before.id } : {}, () => {});
  if ('failure' in row) throw new Error(row.failure.code);
  return row.id;
}

async function rowNow(): Promise<StoredRow> {
  const [row] = await rowsNow();
  if (!row) throw new Error('There is no glossary.');
  return row;
}

/** The first terms of all entries, in order. */
async function termsNow(): Promise<string[]> {
  const terms: string[] = [];
  for await (const { terms: all } of (await openEditedTexts(await rowNow())).all())
    terms.push(all.map(({ text }) => text).join('/'));
  return terms;
}

/** Changes the headword and the explanation of an entry. */
async function edit(local: string, term: string, explanation: string): Promise<void> {
  const row = await rowNow();
  const entry = (await (await openEditedTexts(row)).find([local])).get(local);
  if (!entry) throw new Error(`There is no entry ${local}.`);
  const content: KeptEntry = {
    ...entry,
    terms: [{ text: term, role: 'preferred' }],
    definitions: [{ text: explanation }],
  };
  expect(await saveEdit(globalId(row.id, local), entry.terms[0]?.text ?? '', content)).toBeNull();
}

const remove = async (local: string): Promise<unknown> =>
  saveEdit(globalId((await rowNow()).id, local), 'removed', null);

const undo = async (local: string): Promise<unknown> => undoEdit(globalId((await rowNow()).id, local));

/** The words of a text that the glossary has marked, each with the explanation on its card. */
async function marked(text: string): Promise<string[]> {
  const glossary = new OwnGlossary(await rowNow());
  const index = await glossary.loadIndex();
  if (!index) throw new Error('There is no index.');
  const { matches } = findMatches(index, [{ text }], NO_EVIDENCE, noContextRules);
  const cards = await glossary.cards(matches.flatMap(({ entries }) => entries));
  return matches.map(
    ({ start, end, entries: [id = ''] }) => `${text.slice(start, end)}: ${cards.get(id)?.summary.text}`,
  );
}

async function found(query: string): Promise<string[]> {
  const { hits } = searchGlossaries(await new OwnGlossary(await rowNow()).searched(), query, 5);
  return hits.map(({ term }) => term);
}

describe('an entry that the user changes', () => {
  test('counts in pages, on cards, in search and in files, in the place of the one that came', async () => {
    const id = await importList();
    await edit('1', 'waiting bay', 'At the door.');
    expect(await marked('The skip bay and the waiting bay, a day room.')).toEqual([
      'waiting bay: At the door.',
      'day room: Where they sit.',
    ]);
    expect(await found('bay')).toEqual(['waiting bay']);
    expect(await found('skip bay')).toEqual(['waiting bay']);
    expect(await termsNow()).toEqual(['waiting bay', 'day room', 'left']);
    expect(await (await exportFile(id, 'csv')).text()).toContain('waiting bay');
    expect(await rowNow()).toMatchObject({ entries: 3, overlay: { changed: 1, removed: [] } });
  });

  test('has its common word count beside the terms that came', async () => {
    await importList();
    await edit('3', 'left', 'Not right.');
    expect(await marked('Left of the skip bay, by the day room.')).toContain('Left: Not right.');
    expect(await marked('He left.')).toEqual([]);
  });

  test('may be changed again, and undone', async () => {
    await importList();
    await edit('1', 'waiting bay', 'At the door.');
    await edit('1', 'bay', 'Near.');
    expect(await termsNow()).toEqual(['bay', 'day room', 'left']);
    await undo('1');
    expect(await termsNow()).toEqual(['skip bay', 'day room', 'left']);
    expect((await rowNow()).overlay).toBeUndefined();
    expect(await findEdit(globalId((await rowNow()).id, '1'))).toBeUndefined();
  });

  test('leaves no files but those that count', async () => {
    await importList();
    await edit('1', 'waiting bay', 'At the door.');
    await edit('2', 'lounge', 'Where they sit.');
    const root = await disk.getDirectoryHandle('glossaries');
    expect(root.paths).toEqual(
      placesOf(await rowNow())
        .map(({ id, generation }) => `${id}/${generation}`)
        .sort(),
    );
    await undo('1');
    await undo('2');
    expect(root.paths).toHaveLength(1);
  });
});

test('an entry that the user removes is nowhere, until that is undone', async () => {
  const id = await importList();
  await remove('1');
  expect(await marked('The skip bay.')).toEqual([]);
  expect(await found('skip bay')).toEqual([]);
  expect(await termsNow()).toEqual(['day room', 'left']);
  expect(await (await exportFile(id, 'json')).text()).not.toContain('skip bay');
  expect((await new OwnGlossary(await rowNow()).cards(['1'])).size).toBe(0);
  await undo('1');
  expect(await marked('The skip bay.')).toHaveLength(1);
});

describe('a newer file', () => {
  test('keeps what the user has changed, and takes over the rest', async () => {
    await importList();
    await edit('1', 'waiting bay', 'At the door.');
    await importList(LIST.replace('skip bay', 'skip zone').replace('Where they sit', 'Where all sit'));
    expect(await termsNow()).toEqual(['waiting bay', 'day room', 'left']);
    expect(await marked('waiting bay, skip zone, day room')).toEqual([
      'waiting bay: At the door.',
      'day room: Where all sit.',
    ]);
  });

  test('that has a changed entry no more leaves the user what was written, and says so', async () => {
    const id = await importList();
    await edit('1', 'waiting bay', 'At the door.');
    await edit('2', 'lounge', 'Where they sit.');
    await importList('id,term\n2,day room\n4,ramp\n');
    expect(await termsNow()).toEqual(['lounge', 'ramp', 'waiting bay']);
    const edits = await listEdits(id);
    expect(edits.map(({ term, isInFile }) => [term, isInFile])).toEqual([
      ['day room', true],
      ['skip bay', false],
    ]);
  });
});

test('a backup has the file and the changes apart, and brings both back', async () => {
  const id = await importList();
  await edit('1', 'waiting bay', 'At the door.');
  await remove('2');
  const backup = await writeBackup(null);
  await deleteGlossary(id);
  expect(await database.getAll('edits')).toEqual([]);
  expect(await restoreBackup(backup, 'Mine')).toMatchObject({ glossaries: 1, failed: [] });
  expect(await termsNow()).toEqual(['waiting bay', 'left']);
  await undo('1');
  await undo('2');
  expect(await termsNow()).toEqual(['skip bay', 'day room', 'left']);
});

test('the edits of a glossary are its own, however the ids of others begin', async () => {
  const ids = ['ward/1', 'ward/\uffff/é', 'ward', 'ward-2/1', 'ward0/1', 'war/1', 'wards/1'];
  for (const edit of ids.map((id) => ({ id, changed: '' }))) await database.put('edits', edit);
  expect((await editsOf('ward')).map(({ id }) => id)).toEqual(['ward/1', 'ward/\uffff/é']);
});

describe('of an edit in a backup', () => {
  const CONTENT = { ...entryOf(['bay']), id: '1' };
  const EDIT = { id: 'ward/1', term: 'bay', content: CONTENT, changed: '2026-11-30T08:00:00.000Z' };
  test.for([
    ['a plain one is taken', {}, true],
    ['one without a term is not', { content: { ...CONTENT, terms: [] } }, false],
    ['one of another entry is not', { content: { ...CONTENT, id: '2' } }, false],
    ['one of no glossary is not', { id: '1' }, false],
    [
      'one with a link that runs script is not',
      { content: { ...CONTENT, references: [{ text: 'x', url: 'javascript:x' }] } },
      false,
    ],
  ] as const)('%s', ([, change, isTaken]) => {
    expect(v.is(ENTRY_EDIT, { ...EDIT, ...change })).toBe(isTaken);
  });
});

test('without the files of the changes all is as its file says', async () => {
  await importList();
  await edit('1', 'waiting bay', 'At the door.');
  const { id, overlay } = await rowNow();
  const root = await disk.getDirectoryHandle('glossaries');
  await (await root.getDirectoryHandle(id)).removeEntry(overlay?.generation ?? '');
  expect(await marked('skip bay, waiting bay')).toEqual(['skip bay: Where patients wait.']);
  expect(await found('bay')).toEqual(['skip bay']);
});
