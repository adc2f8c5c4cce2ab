import { describe, expect, test } from 'vitest';
import { dropFile, keepSaved, NURSES_LIST, openGlossaries } from '../support/choose-glossary.ts';
import { eventually, until } from '../support/eventually.ts';
import type { Surface } from '../support/open-surface.ts';
import { listGlossaries } from '../support/own-glossaries.ts';
import { readPage } from '../support/read-page.ts';

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
