import { describe, expect, test } from 'vitest';
import type { GlossaryRow, ImportFailure } from '../../../entrypoints/glossaries/glossary-row.ts';
import {
  changeGlossariesHere,
  changeGlossary,
  deleteMyEntry,
  fileOf,
  importFile,
  listGlossaries,
  previewFile,
  saveMyEntry,
} from '../support/own-glossaries.ts';
import { readPage } from '../support/read-page.ts';

const CSV =
  'term,synonyms,definition\nwaiting bay,WB,Where patients wait for a bed.\nskip round,,The round of the charge nurse.\n';

/** Imports a file. Throws where it is refused. */
async function imported(file: File, choices = {}): Promise<GlossaryRow> {
  const row: GlossaryRow | ImportFailure = await importFile(file, choices, () => {});
  if ('failure' in row) throw new Error(`Refused: ${row.failure.code}.`);
  return row;
}

test("a list of the user's is underlined in an open page, and its card names the list", async () => {
  changeGlossariesHere();
  const page = await readPage('<p>Chorea in the waiting bay.</p>');
  await page.showsTerms(['Chorea']);
  const row = await imported(fileOf(CSV, 'ward.csv'));
  expect(row).toMatchObject({
    title: 'ward',
    entries: 2,
    forms: 3,
    format: 'csv',
    isOn: true,
    state: 'ready',
  });
  await page.showsTerms(['Chorea', 'waiting bay']);
  await page.hover('waiting bay');
  const { text } = await page.cardShows('Where patients wait for a bed.');
  expect(text).toContain('ward');
  expect(text).toContain('WB');
});

test('a page is read anew when a glossary is switched off, limited to a site or deleted', async () => {
  changeGlossariesHere();
  const { id } = await imported(fileOf(CSV));
  const page = await readPage('<p>The waiting bay.</p>');
  await page.showsTerms(['waiting bay']);
  await changeGlossary(id, { isOn: false });
  await page.showsTerms([]);
  await changeGlossary(id, { isOn: true, sites: { mode: 'only', patterns: ['elsewhere.example'] } });
  await page.showsTerms([]);
  await changeGlossary(id, { sites: { mode: 'all', patterns: [] } });
  await page.showsTerms(['waiting bay']);
});

test('a second import takes the place of the first, whole', async () => {
  changeGlossariesHere();
  const page = await readPage('<p>The waiting bay and the day room.</p>');
  const { id } = await imported(fileOf(CSV), { title: 'Ward' });
  await page.showsTerms(['waiting bay']);
  await imported(fileOf('term,definition\nday room,Where patients sit.\n'), { replaces: id });
  await page.showsTerms(['day room']);
  expect(await listGlossaries()).toMatchObject([{ id, title: 'Ward', entries: 1 }]);
});

describe('a file', () => {
  test('is shown before it is stored', async () => {
    const preview = await previewFile(fileOf(CSV), {});
    expect(preview).toMatchObject({ format: 'csv', entries: 2, terms: 3, definitions: 2 });
    expect(await listGlossaries()).toEqual([]);
  });

  test('that holds no glossary is refused, and what was there stays', async () => {
    changeGlossariesHere();
    const { id } = await imported(fileOf(CSV));
    const refused = await importFile(fileOf(''), { replaces: id }, () => {});
    expect(refused).toEqual({ failure: { code: 'empty-file' } });
    const page = await readPage('<p>The waiting bay.</p>');
    await page.showsTerms(['waiting bay']);
  });

  test('that the user stops while it is read leaves nothing behind', async () => {
    changeGlossariesHere();
    const rows = Array.from({ length: 20_000 }, (_, at) => `term number ${at},What it means.`);
    const stop = new AbortController();
    const importing = importFile(
      fileOf(`term,definition\n${rows.join('\n')}`),
      {},
      () => stop.abort(),
      stop.signal,
    );
    await expect(importing).rejects.toThrow('aborted');
    expect(await listGlossaries()).toEqual([]);
    const folders: string[] = [];
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('glossaries');
    for await (const name of root.keys()) folders.push(name);
    expect(folders).toEqual([]);
  });
});

test('what the user writes is underlined in open pages, until it is deleted', async () => {
  changeGlossariesHere();
  const page = await readPage('<p>The waiting bay.</p>');
  const entry = {
    term: 'waiting bay',
    alsoWritten: [],
    explanation: 'My own words.',
    language: 'en',
  };
  expect(await saveMyEntry({ ...entry, id: 'one' }, 'My glossary')).toBeNull();
  await page.showsTerms(['waiting bay']);
  await page.hover('waiting bay');
  await page.cardShows('My own words.');
  await deleteMyEntry('one', 'My glossary');
  await page.showsTerms([]);
});

describe('a list in German', () => {
  const file = (): File => fileOf('term,definition\nTagesraum,Wo Patienten sitzen.\n');

  test('has German text read, in which the terms of the bundled glossary are not marked', async () => {
    changeGlossariesHere();
    const page = await readPage('<p>Chorea im Tagesraum.</p><p lang="en">Chorea.</p>', { lang: 'de' });
    await page.showsTerms(['Chorea']);
    await imported(file(), { language: 'de' });
    await page.showsTerms(['Tagesraum', 'Chorea']);
  });

  test('leaves text in other languages alone', async () => {
    changeGlossariesHere();
    await imported(file(), { language: 'de' });
    const page = await readPage('<p>Tagesraum.</p><p lang="fr">Tagesraum, chorea.</p>', { lang: 'de' });
    await page.showsTerms(['Tagesraum']);
  });
});
