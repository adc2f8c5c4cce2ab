import { beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { fakeBrowser } from '../support/extension.ts';
import { openSurface, type Surface } from '../support/open-surface.ts';
import { changeSettings, readPage } from '../support/read-page.ts';

// Surfaces of other tests open entries too.
beforeEach(() => fakeBrowser.local.clear());

const recentIds = (): unknown => fakeBrowser.local.values.recentEntries;

/** Opens entries in a popup by their names, one after the other, and closes each. */
async function openEntries(popup: Surface, ...terms: string[]): Promise<void> {
  for (const term of terms) {
    await popup.hasFocusOn('Search the glossary');
    await popup.type(term);
    await eventually(() => popup.textsOf('.result-term')[0], term);
    await popup.press('Enter');
    await popup.lists('.term', [term]);
    await popup.choose('Back');
    await popup.choose('Clear the search');
  }
}

describe('the popup before anything is typed', () => {
  test('lists the entries opened last where the page has no terms, and opens them again', async () => {
    const popup = await openSurface('popup');
    await openEntries(popup, 'dystonia', 'tremor');
    await popup.lists('.place', ['tremor phenomenon', 'dystonia phenomenon']);
    await popup.choose('dystonia');
    await popup.lists('.term', ['dystonia']);
    await popup.choose('Back');
    await popup.lists('.place', ['dystonia phenomenon', 'tremor phenomenon']);
  });

  test('lists what was opened in cards and in the glossary', async () => {
    const page = await readPage('<p>Dystonia.</p>', { settings: { delay: 0 } });
    await page.showsTerms(['Dystonia']);
    await page.hover('Dystonia');
    await page.cardShows('dystonia');
    await eventually(recentIds, ['dystonia']);
    const glossary = await openSurface('glossary', { fragment: 'entry=tremor' });
    await glossary.lists('.term', ['tremor']);
    await eventually(recentIds, ['tremor', 'dystonia']);
  });

  test('has the page’s terms instead where there are any', async () => {
    await fakeBrowser.local.set({ recentEntries: ['tremor'] });
    const page = await readPage('<p>Dystonia.</p>');
    await page.showsTerms(['Dystonia']);
    const popup = await openSurface('popup');
    await popup.lists('.place', ['dystonia 1']);
    expect(popup.text).not.toContain('Recently opened');
  });

  test('has three doors into the glossary', async () => {
    const popup = await openSurface('popup');
    await popup.lists('.door', ['A–Z', 'By kind', 'By place']);
    const doors = [...popup.document.querySelectorAll('.door')].map((door) => door.getAttribute('href'));
    expect(doors).toEqual(
      ['#', '#by=kind', '#by=origin'].map((at) => `${location.origin}/glossary.html${at}`),
    );
  });

  test('clears the list', async () => {
    await fakeBrowser.local.set({ recentEntries: ['tremor'] });
    const popup = await openSurface('popup');
    await popup.choose('Clear');
    await popup.lists('.place', []);
    expect(recentIds()).toBeUndefined();
  });
});

/** Opens the options, and waits until nothing in them moves what is below any more. */
async function openOptions(listed: string): Promise<Surface> {
  const options = await openSurface('options');
  for (const text of ['Alt+Shift+G', listed]) await options.says(text);
  return options;
}

describe('the options', () => {
  test('empty the list of opened entries', async () => {
    await fakeBrowser.local.set({ recentEntries: ['tremor', 'dystonia'] });
    const options = await openOptions('2 entries');
    await options.choose('Empty the list');
    await options.says('0 entries');
    expect(recentIds()).toBeUndefined();
  });

  test('switch the list off, which empties it', async () => {
    await changeSettings({});
    await fakeBrowser.local.set({ recentEntries: ['tremor'] });
    const options = await openOptions('1 entry');
    await options.choose('Keep a list of the entries opened last');
    await options.says('0 entries');
    const popup = await openSurface('popup');
    await openEntries(popup, 'dystonia');
    await popup.lists('.place', []);
    expect(recentIds()).toBeUndefined();
  });
});
