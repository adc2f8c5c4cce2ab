import { describe, expect, onTestFinished, test } from 'vitest';
import { dropFile, NURSES_LIST } from '../support/choose-glossary.ts';
import { eventually, until } from '../support/eventually.ts';
import { fakeBrowser } from '../support/extension.ts';
import { openSurface, type Surface } from '../support/open-surface.ts';
import {
  changeGlossariesHere,
  changeGlossary,
  clearLookups,
  deleteGlossary,
  deleteMyEntry,
  fileOf,
  importFile,
  listGlossaries,
  listLookups,
  listMyEntries,
  readNotes,
  restoreLookups,
  saveMyEntry,
  saveNote,
} from '../support/own-glossaries.ts';
import { changeSettings, readPage } from '../support/read-page.ts';

/** Opens the options of a user who has these glossaries. */
async function openGlossaries(...titles: string[]): Promise<Surface> {
  changeGlossariesHere();
  for (const title of titles)
    await importFile(fileOf(NURSES_LIST), { title, noise: { left: 'always' } }, () => {});
  const options = await openSurface('options');
  await options.says(titles[0] ?? 'You have no glossaries of your own yet.');
  return options;
}

/** Says what a column of the previewed table holds. */
async function assign(options: Surface, column: number, role: string): Promise<void> {
  await options.evaluate(
    (column, role) => {
      const list = document.querySelectorAll<HTMLSelectElement>('.column-table select')[column];
      if (!list) throw new Error('There is no such column.');
      list.value = role;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    column,
    role,
  );
}

/** The titles of the glossaries, as they are stored. */
const stored = async (): Promise<string[]> => (await listGlossaries()).map(({ title }) => title);

describe('a nurse', () => {
  test('drops a list, looks at what is in it, and finds its term explained in a page that was open', async () => {
    const page = await readPage('<p>Chorea in the waiting bay.</p>', { settings: { delay: 0 } });
    await page.showsTerms(['Chorea']);
    const options = await openGlossaries();
    await dropFile(options, 'nurse.csv', NURSES_LIST);
    await options.says('What nurse.csv holds');
    await options.says('1 link leads to no website and is left out');
    await options.says('1 everyday word among its terms');
    expect(await stored()).toEqual([]);
    await options.choose('Import');
    await options.says('“nurse” is imported, with 3 entries.');
    options.frame.remove();
    await page.showsTerms(['Chorea', 'waiting bay']);
    await page.hover('waiting bay');
    const { text } = await page.cardShows('Where patients wait for a bed.');
    expect(text).toContain('nurse');
    expect(text).toContain('From your own glossary');
  });

  test('adds the words selected on a page to her own glossary, and sees them marked there', async () => {
    const page = await readPage('<p>After the skip round.</p>');
    changeGlossariesHere();
    fakeBrowser.menuClicked.emit({ menuItemId: 'add', selectionText: ' skip\n round ' });
    const address = new URL(await until('a tab is opened', () => fakeBrowser.openedTabs.at(-1)));
    const options = await openSurface('options', { query: address.search.slice(1), fragment: 'mine' });
    await options.says('A new entry');
    expect(options.element('[name=term]')).toHaveProperty('value', 'skip round');
    await until('the explanation is asked for', () =>
      options.document.activeElement?.matches('[name=explanation]'),
    );
    await options.type('The round of the charge nurse.');
    options.element('.my-entry-form [type=submit]').click();
    await options.says('“skip round” is kept and marked now');
    await page.showsTerms(['skip round']);
  });
});

describe('the key for own entries', () => {
  const press = (window: typeof globalThis.window): void => fakeBrowser.sendCommand('add-selection', window);

  test('opens the form on the words that are selected on the page', async () => {
    const page = await readPage('<p>After the skip round.</p>');
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    const before = fakeBrowser.openedTabs.length;
    press(page.window);
    const address = new URL(
      await until('a tab is opened', () => fakeBrowser.openedTabs.slice(before).at(-1)),
    );
    const options = await openSurface('options', { query: address.search.slice(1), fragment: 'mine' });
    await options.says('A new entry');
    expect(options.element('[name=term]')).toHaveProperty('value', 'After the skip round.');
  });

  test('says where nothing is selected', async () => {
    const page = await readPage('<p>After the skip round.</p>');
    press(page.window);
    const popup = await openSurface('popup');
    await popup.says('No words are selected here.');
  });
});

describe('the options', () => {
  test('show nothing of a file that is cancelled, and store nothing', async () => {
    const options = await openGlossaries();
    await dropFile(options, 'nurse.csv', NURSES_LIST);
    await options.says('What nurse.csv holds');
    await options.choose('Cancel');
    await options.says('or drop it anywhere on this page');
    await until('the focus is on the file button', () =>
      options.document.activeElement?.matches('[type=file]'),
    );
    expect(await stored()).toEqual([]);
  });

  test('follow the user who says what the columns of a table hold', async () => {
    const options = await openGlossaries();
    await dropFile(options, 'odd.csv', 'x1,x2,x3\nward,skip round,The round of the charge nurse.\n');
    await options.says('What odd.csv holds');
    const found = (): string[] => options.textsOf('.glossary-facts div').slice(1, 4);
    await assign(options, 0, 'ignored');
    await options.says('Say above which column holds the terms.');
    await assign(options, 1, 'term');
    await eventually(found, ['Entries 2', 'Terms 2', 'Explanations 2']);
    await options.choose('The first row names the columns');
    await eventually(found, ['Entries 1', 'Terms 1', 'Explanations 1']);
    await options.choose('Import');
    await options.says('“odd” is imported, with 1 entry.');
  });

  test('refuse a broken file by line and column', async () => {
    const options = await openGlossaries();
    await dropFile(options, 'broken.tbx', '<?xml version="1.0"?>\n<tbx><text><body></text></tbx>');
    await options.says('broken.tbx was not imported. Nothing was changed.');
    await options.says('At line 2, column');
    expect(await stored()).toEqual([]);
  });

  test('switch a glossary off, move it, and delete it, by keys', async () => {
    const options = await openGlossaries('Ward', 'Course');
    (await options.named('Ward')).focus();
    await options.press('Enter');
    await eventually(async () => (await listGlossaries()).map(({ isOn }) => isOn), [false, true]);
    await options.press('Alt', 'ArrowDown');
    await eventually(stored, ['Course', 'Ward']);
    await options.hasFocusOn('Move down: Ward');
    await options.says('Course');
    options.element('.own-glossary summary').focus();
    await options.press('Enter');
    (await options.named('Delete: Course')).focus();
    await options.press('Enter');
    await options.hasFocusOn('Keep it');
    await options.press('Tab');
    await options.press('Enter');
    await eventually(stored, ['Ward']);
    await options.hasFocusOn('Ward');
  });

  test('save a glossary as a file that brings it back', async () => {
    const options = await openGlossaries('Ward');
    await keepSaved(options);
    options.element('.own-glossary summary').click();
    await options.choose('Save: Ward');
    const saved: File = await until('the file is made', () => Reflect.get(options.window, 'savedFile'));
    expect(Reflect.get(options.window, 'savedAs')).toBe('Ward.json');
    await dropFile(options, 'Ward.json', await saved.text());
    await options.says('What Ward.json holds');
    expect(options.textsOf('.glossary-facts div').slice(0, 4)).toEqual([
      'Format Neurogloss JSON',
      'Entries 3',
      'Terms 4',
      'Explanations 3',
    ]);
  });
});

describe('a backup', () => {
  test('brings everything back to a browser that has nothing: glossaries, own entries and settings', async () => {
    const options = await openGlossaries('Ward', 'Course');
    await changeSettings({ line: 'solid' });
    const { id } = (await listGlossaries())[0] ?? expect.fail('There is no glossary.');
    await changeGlossary(id, { isOn: false, sites: { mode: 'only', patterns: ['example.org'] } });
    expect(await saveMyEntry({ ...MY_ENTRY, id: 'one' }, 'My glossary')).toBeNull();
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

/** What is kept of glossaries and own entries, without what each import makes anew. */
async function kept(): Promise<unknown> {
  const rows = await listGlossaries();
  return {
    rows: rows.map(({ generation: _, imported: __, bytes: ___, ...row }) => row),
    mine: await listMyEntries(),
    lookups: await listLookups(),
    note: (await readNotes(['chorea'])).get('chorea'),
  };
}

/** Has the page keep the file that it would save. */
const keepSaved = (options: Surface): Promise<void> =>
  options.evaluate(() => {
    HTMLAnchorElement.prototype.click = function () {
      Object.assign(window, { savedAs: this.download });
    };
    URL.createObjectURL = (savedFile: Blob) => {
      Object.assign(window, { savedFile });
      return 'blob:saved';
    };
  });

describe('at 400 % zoom', () => {
  const STATES: [name: string, show: (options: Surface) => Promise<void>][] = [
    [
      'the preview of a file',
      async (options) => {
        await dropFile(options, 'nurse.csv', NURSES_LIST);
        await options.says('What nurse.csv holds');
      },
    ],
    [
      'the form for an entry',
      async (options) => {
        await options.choose('Write an entry');
      },
    ],
    [
      'all that can be done with a glossary',
      async (options) => {
        options.element('.own-glossary summary').click();
        await options.choose('On all but these sites');
        await until('sites can be added', () => options.document.querySelector('.own-glossary .patterns'));
        await options.choose('Delete');
        await options.says('Neurogloss keeps no copy');
      },
    ],
  ];

  test.for(STATES)('%s needs no scrolling sideways, and nothing is cut off', async ([, show]) => {
    const options = await openGlossaries('A glossary with a rather long name');
    await options.resize(320, 256);
    await show(options);
    for (const details of options.document.querySelectorAll('details')) details.open = true;
    const beyond = await options.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      const cut = [
        ...document.querySelectorAll<HTMLElement>('button, a, input, select, textarea, p, h3, summary'),
      ]
        .filter(
          (each) => each.checkVisibility() && !each.matches('.unseen') && !each.closest('.column-table'),
        )
        .filter((each) => each.getBoundingClientRect().right > clientWidth + 1)
        .map((each) => each.outerHTML.slice(0, 80));
      return { sideways: scrollWidth - clientWidth, cut };
    });
    expect(beyond).toEqual({ sideways: 0, cut: [] });
  });
});
