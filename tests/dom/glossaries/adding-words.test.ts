import { describe, expect, test } from 'vitest';
import { until } from '../support/eventually.ts';
import { fakeBrowser } from '../support/extension.ts';
import { openSurface } from '../support/open-surface.ts';
import { changeGlossariesHere } from '../support/own-glossaries.ts';
import { readPage } from '../support/read-page.ts';

test('the words that a user selects on a page are added to the own glossary, and marked there', async () => {
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
