import { describe, expect, onTestFinished, test } from 'vitest';
import { CardClock } from '../support/card-clock.ts';
import { eventually, until } from '../support/eventually.ts';
import { fakeBrowser } from '../support/extension.ts';
import { openSurface, type Surface, setSilent } from '../support/open-surface.ts';
import { changeSettings, readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

const PAGE = `<p id="near">Dystonia and secondary myoclonus.</p>
  <div style="height: 2000px"></div>
  <p id="far">Then myoclonus, and secondary myoclonus again.</p>`;
const TERMS = ['dystonia 1', 'secondary myoclonus 2', 'myoclonus 1'];
const COMPLAINT = 'The glossary did not answer.';

async function readWhole(): Promise<TestPage> {
  const page = await readPage(PAGE);
  await page.shows('Dystonia');
  return page;
}

async function openList(): Promise<Surface> {
  const popup = await openSurface('popup');
  await popup.lists('.place', TERMS);
  return popup;
}

const isInView = (page: TestPage, selector: string): boolean => {
  const { top, bottom } = page.element(selector).getBoundingClientRect();
  return top >= 0 && bottom <= page.window.innerHeight;
};

describe('the popup on a page that is read', () => {
  test('lists the terms with their counts, in the order of the page', async () => {
    await readWhole();
    const popup = await openList();
    expect(popup.text).toContain('3 terms');
  });

  test('brings the next place of a term into view', async () => {
    const page = await readWhole();
    const popup = await openList();
    await popup.choose('myoclonus');
    await until('the place is in view', () => isInView(page, '#far'));
    for (const place of ['#far', '#near', '#far']) {
      await popup.choose('secondary myoclonus');
      await until(`${place} is in view`, () => isInView(page, place));
    }
  });

  test('opens the entry of a listed term, and goes back to the list', async () => {
    await readWhole();
    const popup = await openList();
    await popup.choose('Read: dystonia');
    await popup.lists('.term', ['dystonia']);
    await popup.choose('Back');
    await popup.lists('.place', TERMS);
  });

  test('begins with the entry of the open card, and has the search ready to type', async () => {
    const page = await readWhole();
    await page.moveAway();
    await page.hover('Dystonia');
    await page.cardShows('dystonia');
    // The popup takes the pointer away from the page: the card stays open for a while.
    new CardClock(page);
    const popup = await openSurface('popup');
    await popup.lists('.term', ['dystonia']);
    await popup.hasFocusOn('Search the glossary');
  });

  test('begins with the selection', async () => {
    const page = await readPage('<p>asterixis</p>');
    page.window.getSelection()?.selectAllChildren(page.element('p'));
    const popup = await openSurface('popup');
    await popup.lists('.term', ['asterixis']);
  });

  test('opens the page’s glossary for print', async () => {
    await readWhole();
    const popup = await openList();
    await popup.choose('Print');
    await eventually(
      () => fakeBrowser.openedTabs.at(-1),
      `${location.origin}/page-glossary.html?tab=${fakeBrowser.activeTab?.id}`,
    );
  });

  test('switches the site off and on, and says so', async () => {
    await changeSettings({});
    const page = await readWhole();
    const popup = await openList();
    await popup.choose('On this site example.org');
    await popup.says('switched off on this site');
    await page.showsTerms([]);
    await popup.choose('On this site example.org');
    await popup.lists('.place', TERMS);
  });

  test('switches everything off, and says so', async () => {
    await changeSettings({});
    const page = await readWhole();
    const popup = await openList();
    await popup.choose('On all sites');
    await popup.says('switched off everywhere');
    await page.showsTerms([]);
  });

  test('complains when the list waits for the background, which brings it after all', async () => {
    await readWhole();
    const popup = await openList();
    setSilent(true);
    await popup.says(COMPLAINT);
    setSilent(false);
    await until('the complaint is gone', () => !popup.text.includes(COMPLAINT));
    expect(popup.textsOf('.place')).toEqual(TERMS);
  });
});

describe('the popup on a page that is not read', () => {
  test('says that it is in another language, and follows when all are to be read', async () => {
    await readPage('<p>Myoclonus und Dystonia.</p>', { lang: 'de' });
    const popup = await openSurface('popup');
    await popup.says('not in English');
    await changeSettings({ anyLanguage: true });
    await popup.lists('.place', ['myoclonus 1', 'dystonia 1']);
  });

  test('says that it belongs to the browser', async () => {
    const popup = await openSurface('popup');
    await popup.says('belongs to the browser');
    expect(popup.text).not.toContain('On this site');
  });

  test('offers to ask for access that was withdrawn, and reads with it', async () => {
    await readWhole();
    fakeBrowser.hasAccess = false;
    onTestFinished(() => {
      fakeBrowser.hasAccess = true;
    });
    const popup = await openSurface('popup');
    await popup.says('access was not given or was withdrawn');
    await popup.choose('Allow access');
    await popup.lists('.place', TERMS);
  });
});
