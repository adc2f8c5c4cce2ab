import { describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { fakeBrowser } from '../support/extension.ts';
import { openSurface, type Surface, setSilent } from '../support/open-surface.ts';
import { changeSettings } from '../support/read-page.ts';

const SEARCH = 'Search the glossary';
const COMPLAINT = 'The glossary did not answer.';

/** Opens the popup, searches for what is in the clipboard, as it were, and waits for the best result. */
async function search(query: string, best: string): Promise<Surface> {
  const popup = await openSurface('popup');
  await enter(popup, query);
  await eventually(() => popup.textsOf('.result-term')[0], best);
  return popup;
}

/** Puts a query into the field at once, in place of what is there. */
async function enter(popup: Surface, query: string): Promise<void> {
  await popup.evaluate((text) => {
    document.querySelector<HTMLInputElement>('[role=combobox]')?.select();
    document.execCommand('insertText', false, text);
  }, query);
}

async function searchAndOpen(query: string, term: string): Promise<Surface> {
  const popup = await search(query, term);
  await popup.press('Enter');
  await popup.lists('.term', [term]);
  return popup;
}

describe('the popup by keyboard alone', () => {
  test('has the search ready to type, and leads from there to a reference', async () => {
    const popup = await openSurface('popup');
    await popup.hasFocusOn(SEARCH);
    await popup.type('secondary myo');
    await popup.lists('.result-term', ['secondary myoclonus']);
    await popup.press('Enter');
    await popup.hasFocusOn('secondary myoclonus');
    await eventually(async () => {
      await popup.press('Tab');
      return popup.document.activeElement?.getAttribute('href') ?? '';
    }, 'https://doi.org/10.1000/1');
    expect(popup.document.activeElement).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
  });

  test('opens the best result even when Enter is pressed before there is one', async () => {
    const popup = await openSurface('popup');
    await popup.hasFocusOn(SEARCH);
    await popup.type('asterixis\n');
    await popup.lists('.term', ['asterixis']);
    expect(popup.text).toContain('What asterixis is, in plain words.');
  });

  test('chooses among results with the arrow keys', async () => {
    const popup = await search('myoclonus', 'myoclonus');
    const [, second = ''] = popup.textsOf('.result-term');
    await popup.press('ArrowDown');
    await popup.press('ArrowDown');
    await popup.lists('[aria-selected=true] .result-term', [second]);
    await popup.press('Enter');
    await popup.lists('.term', [second]);
  });

  test('offers the nearest names when nothing is found, and opens one of them when it is chosen', async () => {
    const popup = await openSurface('popup');
    await enter(popup, 'azderikzis');
    await popup.says('Nothing found for “azderikzis”.');
    await eventually(() => popup.textsOf('.result-term')[0], 'asterixis');
    await popup.press('ArrowDown');
    await popup.press('Enter');
    await popup.lists('.term', ['asterixis']);
  });

  test('goes back with Escape: from the entry to the results, then to an empty field', async () => {
    const popup = await searchAndOpen('dystonia', 'dystonia');
    await popup.press('Escape');
    await popup.lists('.result-term', ['dystonia']);
    await popup.hasFocusOn(SEARCH);
    await popup.press('Escape');
    await popup.lists('.result-term', []);
    expect(popup.element('[role=combobox]')).toMatchObject({ value: '' });
  });

  test('takes a letter typed anywhere for the search', async () => {
    const popup = await searchAndOpen('dystonia', 'dystonia');
    await popup.hasFocusOn('dystonia');
    await popup.press('x');
    await popup.hasFocusOn(SEARCH);
    await eventually(() => Reflect.get(popup.element('[role=combobox]'), 'value'), 'dystoniax');
  });
});

describe('an entry in the popup', () => {
  test('opens the entries that it names, and leads back', async () => {
    const popup = await searchAndOpen('asterixis', 'asterixis');
    await popup.choose('More');
    await popup.choose('myoclonus');
    await popup.lists('.term', ['myoclonus']);
    await popup.choose('Back');
    await popup.lists('.term', ['asterixis']);
  });

  test('remembers the reading level and the known term', async () => {
    await changeSettings({});
    const popup = await searchAndOpen('asterixis', 'asterixis');
    await popup.choose('Clinical');
    await popup.says('What specialists say of asterixis.');
    await popup.choose('I know this term');
    await popup.named('Mark it again');
    await eventually(() => fakeBrowser.sync.values, { level: 'clinical', muted: ['asterixis'] });
    const again = await searchAndOpen('asterixis', 'asterixis');
    await again.named('Mark it again');
    await again.lists('.segments [aria-pressed=true]', ['Clinical']);
  });
});

describe('the popup whose background does not answer', () => {
  test('complains until it answers', async () => {
    const popup = await openSurface('popup');
    await popup.hasFocusOn(SEARCH);
    setSilent(true);
    await popup.type('dystonia');
    await popup.says(COMPLAINT);
    setSilent(false);
    await enter(popup, 'asterixis');
    await popup.lists('.result-term', ['asterixis']);
    expect(popup.text).not.toContain(COMPLAINT);
  });

  test('complains of an entry that does not come', async () => {
    const popup = await search('asterixis', 'asterixis');
    setSilent(true);
    await popup.press('Enter');
    await popup.says(COMPLAINT);
    setSilent(false);
    await popup.press('Enter');
    await popup.lists('.term', ['asterixis']);
    expect(popup.text).not.toContain(COMPLAINT);
  });
});
