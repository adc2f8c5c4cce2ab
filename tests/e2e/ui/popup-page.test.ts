import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { withExtension } from '../../../scripts/browsers/contexts/control.ts';
import { changeSettings } from '../../../scripts/browsers/contexts/settings.ts';
import { waitForCard } from '../../../scripts/browsers/screen/card.ts';
import { openExtensionPage } from '../../../scripts/browsers/screen/extension-pages.ts';
import { waitForPainted } from '../../../scripts/browsers/screen/highlights.ts';
import { hoverText } from '../../../scripts/browsers/screen/hover.ts';
import { openHtml } from '../../../scripts/browsers/screen/open-page.ts';
import { waitForText } from '../../../scripts/browsers/screen/popup.ts';
import { listedTerms, openPopupOn } from '../../../scripts/browsers/screen/popup-on.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { test } from '../../support/browser-test.ts';
import '../../../entrypoints/messaging/frame-api.ts';
import { besideContentScript } from '../../../scripts/browsers/contexts/control.ts';

const PAGE = `<!doctype html><html lang="en"><title>A visit</title>
  <p id="near">Dystonia and secondary myoclonus. <div style="height: 300vh"></div>
  <p id="far">Then myoclonus, and secondary myoclonus again.`;

const press = (text: string): string =>
  `[...document.querySelectorAll('button')].find((button) => button.innerText.trim().startsWith('${text}')).click()`;

/** Opens the page and waits until it is read: pages in hidden tabs are not. */
async function openRead(browser: TestBrowser): Promise<Page> {
  const page = await openHtml(browser, PAGE);
  await waitForPainted(page, 'myoclonus');
  return page;
}

describe('the popup on a page', () => {
  test('lists the terms with their counts, in the order of the page', async ({ browser }) => {
    const page = await openRead(browser);
    const popup = await openPopupOn(page);
    expect(await listedTerms(popup)).toEqual(['dystonia 1', 'secondary myoclonus 2', 'myoclonus 1']);
    await waitForText(popup, '3 terms');
  });

  test('brings the next place of a term into view', async ({ browser }) => {
    const page = await openRead(browser);
    const popup = await openPopupOn(page);
    await listedTerms(popup);
    await popup.evaluate(press('myoclonus'));
    await page.bringToFront();
    const isInView = (id: string): Promise<boolean> =>
      page.evaluate((id) => {
        const { top } = document.getElementById(id)?.getBoundingClientRect() ?? { top: -1 };
        return top >= 0 && top < innerHeight;
      }, id);
    await waitUntil('the place is in view', () => isInView('far'));
    for (const place of ['far', 'near', 'far']) {
      await popup.evaluate(press('secondary myoclonus'));
      await waitUntil(`the next place is ${place}`, () => isInView(place));
    }
  });

  test('opens the entry of a listed term, and goes back to the list', async ({ browser }) => {
    const popup = await openPopupOn(await openRead(browser));
    await listedTerms(popup);
    await popup.click('[aria-label="Read: dystonia"]');
    await waitUntil('the entry is open', () =>
      popup.evaluate(() => document.querySelector('.term')?.textContent === 'dystonia'),
    );
    await popup.click('[aria-label="Back"]');
    await listedTerms(popup);
  });

  test('begins with the entry of the open card', async ({ browser }) => {
    const page = await openRead(browser);
    await hoverText(page, 'Dystonia');
    await waitForCard(page, 'dystonia');
    const popup = await openPopupOn(page);
    await waitUntil('the entry is open, the search field has the focus', () =>
      popup.evaluate(
        () =>
          document.querySelector('.term')?.textContent === 'dystonia' &&
          document.activeElement?.matches('[role=combobox]'),
      ),
    );
  });

  test('begins with the selection', async ({ browser }) => {
    const page = await openHtml(browser, '<!doctype html><html lang="en"><p id="p">tremor</p>');
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.getElementById('p') ?? document.body),
    );
    const popup = await openPopupOn(page);
    await waitForText(popup, 'tremor');
    await waitUntil('the entry is open', () =>
      popup.evaluate(() => document.querySelector('.term')?.textContent === 'tremor'),
    );
  });

  test('switches the site off and on, and says so', async ({ browser }) => {
    const page = await openRead(browser);
    const popup = await openPopupOn(page);
    await listedTerms(popup);
    await popup.evaluate(press('On this site'));
    await waitForText(popup, 'switched off on this site');
    await popup.evaluate(press('On this site'));
    await page.bringToFront();
    expect(await listedTerms(popup)).toHaveLength(3);
  });

  test('switches everything off, and says so', async ({ browser }) => {
    const popup = await openPopupOn(await openRead(browser));
    await listedTerms(popup);
    await popup.evaluate(press('On all sites'));
    await waitForText(popup, 'switched off everywhere');
  });

  test('says that a page in another language is left alone', async ({ browser }) => {
    const german = '<!doctype html><html lang="de"><p>Myoclonus und Tremor sind Bewegungsstörungen.';
    const page = await openHtml(browser, german);
    // Before the popup's tab hides it: pages in hidden tabs do not start.
    await waitUntil('the page is left alone', () =>
      besideContentScript(page, () => globalThis.neuroglossPage?.state().idleReason === 'language'),
    );
    const popup = await openPopupOn(page);
    await waitForText(popup, 'not in English');
    await changeSettings(browser, { anyLanguage: true });
    await page.bringToFront();
    expect((await listedTerms(popup)).length).toBeGreaterThan(0);
  });

  test('says that pages of the browser and of extensions are closed to it', async ({ browser }) => {
    const id = await withExtension(browser, async () => (await chrome.tabs.getCurrent())?.id);
    const popup = await openExtensionPage(browser, `popup.html?tab=${id}`);
    await waitForText(popup, 'belongs to the browser');
  });

  test("makes a page's glossary to print", async ({ browser }) => {
    const popup = await openPopupOn(await openRead(browser));
    await listedTerms(popup);
    await popup.evaluate(press('Print'));
    const path = await waitUntil('its tab is open', () =>
      withExtension(browser, async () => {
        const tabs = await chrome.tabs.query({});
        return tabs.find(({ url }) => url?.includes('/page-glossary.html'))?.url?.replace(/^.*\//, '');
      }),
    );
    const sheet = await openExtensionPage(browser, path);
    await waitForText(sheet, 'A visit');
    const terms = await sheet.evaluate(() =>
      [...document.querySelectorAll('dt')].map((term) => term.firstChild?.textContent),
    );
    expect(terms).toEqual(['dystonia', 'myoclonus', 'secondary myoclonus']);
    for (const text of ['https://', 'not medical advice']) await waitForText(sheet, text);
  });
});
