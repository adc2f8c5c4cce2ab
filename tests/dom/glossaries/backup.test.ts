import { describe, expect, onTestFinished, test } from 'vitest';
import { keepSaved, openGlossaries } from '../support/choose-glossary.ts';
import { until } from '../support/eventually.ts';
import { fakeBrowser } from '../support/extension.ts';
import {
  changeGlossary,
  clearLookups,
  deleteGlossary,
  deleteMyEntry,
  listGlossaries,
  listLookups,
  listMyEntries,
  openOwnTexts,
  readChangeableEntry,
  readNotes,
  restoreLookups,
  saveMyEntry,
  saveNote,
} from '../support/own-glossaries.ts';
import { changeSettings } from '../support/read-page.ts';

const MY_ENTRY = {
  term: 'day room',
  alsoWritten: ['DR'],
  explanation: 'Where patients sit.',
  language: 'en',
};

const LOOKUP = {
  id: 'chorea',
  term: 'chorea',
  sentence: { before: 'On ', words: 'chorea', after: '.' },
  title: 'A page',
  opened: '2026-11-30T08:00:00.000Z',
  count: 2,
};

/** The first entry of the first glossary. */
async function firstEntry() {
  const [row] = await listGlossaries();
  if (!row) return expect.fail('There is no glossary.');
  for await (const { id } of (await openOwnTexts(row)).all())
    return (await readChangeableEntry(`${row.id}/${id}`)) ?? expect.fail('It cannot be changed.');
  return expect.fail('It is empty.');
}

/** What is kept of glossaries and own entries, without what each import makes anew. */
async function kept(): Promise<unknown> {
  const rows = await listGlossaries();
  return {
    rows: rows.map(({ generation: _, imported: __, bytes: ___, overlay, ...row }) => ({
      ...row,
      changed: overlay?.changed,
    })),
    wording: (await firstEntry()).wording,
    mine: await listMyEntries(),
    lookups: await listLookups(),
    note: (await readNotes(['chorea'])).get('chorea'),
  };
}

describe('a backup', () => {
  test('brings everything back to a browser that has nothing: glossaries, own entries and settings', async () => {
    const options = await openGlossaries('Ward', 'Course');
    await changeSettings({ line: 'solid' });
    const { id } = (await listGlossaries())[0] ?? expect.fail('There is no glossary.');
    await changeGlossary(id, { isOn: false, sites: { mode: 'only', patterns: ['example.org'] } });
    expect(await saveMyEntry({ ...MY_ENTRY, id: 'one' }, 'My glossary')).toBeNull();
    const { wording, save } = await firstEntry();
    expect(await save({ ...wording, explanation: 'Where nobody waits.' })).toBeNull();
    await restoreLookups([LOOKUP]);
    onTestFinished(() => saveNote('chorea', ''));
    await saveNote('chorea', 'Ask for the rhythm.');
    const before = await kept();
    await keepSaved(options);
    await options.choose('Save a backup');
    await options.says('Saved as neurogloss-backup-');
    await deleteMyEntry('one', 'My glossary');
    await clearLookups();
    await saveNote('chorea', '');
    for (const row of await listGlossaries()) await deleteGlossary(row.id);
    await fakeBrowser.sync.clear();
    await options.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#backup input');
      const chosen = new DataTransfer();
      chosen.items.add(Reflect.get(window, 'savedFile'));
      if (input) input.files = chosen.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await options.says('Restored:');
    expect(options.textsOf('#backup [role=status] p')).toEqual([
      'Restored: 2 glossaries, 1 own entry, 1 note, 1 looked-up term, and the settings.',
    ]);
    expect(await kept()).toEqual(before);
    expect(fakeBrowser.sync.values).toMatchObject({ line: 'solid' });
  });

  test('that is none is refused in words', async () => {
    const options = await openGlossaries();
    await options.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#backup input');
      const chosen = new DataTransfer();
      chosen.items.add(new File(['term,definition'], 'a.zip'));
      if (input) input.files = chosen.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until('it is refused', () => options.document.querySelector('#backup .wrong'));
  });
});
