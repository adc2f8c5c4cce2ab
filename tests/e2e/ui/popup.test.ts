import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { withExtension } from '../../../scripts/browsers/contexts/control.ts';
import { askBackground } from '../../../scripts/browsers/contexts/questions.ts';
import { openExtensionPage, openPopup } from '../../../scripts/browsers/screen/extension-pages.ts';
import { waitForNothingPainted, waitForPainted } from '../../../scripts/browsers/screen/highlights.ts';
import { openHtml, openPage } from '../../../scripts/browsers/screen/open-page.ts';
import { chooseFirst, searchInPopup, waitForText } from '../../../scripts/browsers/screen/popup.ts';
import { listedTerms, openPopupOn } from '../../../scripts/browsers/screen/popup-on.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { test } from '../../support/browser-test.ts';
import { closeRealPopup, openRealPopup, waitForRealPopup } from '../../support/browser-ui/real-popup.ts';

/** CSS pixels: what the popup asks for; a small screen may have less. */
const SIZE = { width: 400, height: 560 };
const LEAST = 400;

const PAGE = `<!doctype html><html lang="en"><title>A visit</title>
  <p>Dystonia and secondary myoclonus. <div style="height: 300vh"></div>
  <p id="far">Then myoclonus, and secondary myoclonus again.`;

const press = (popup: Page, text: string): Promise<unknown> =>
  popup.evaluate(
    `[...document.querySelectorAll('button')].find((button) => button.innerText.trim().startsWith('${text}')).click()`,
  );

describe('the popup', () => {
  test('opens in a window large enough, ready to type, about the page beneath and its selection', async ({
    browser,
  }) => {
    const page = await openPage(browser, 'demo.html');
    await waitForPainted(page, 'secondary myoclonus');
    await openRealPopup(page);
    const popup = await waitForRealPopup(
      page,
      'is large, lists terms and has the focus',
      ({ height, text, focus }) =>
        height >= LEAST && text.includes('secondary myoclonus') && focus === 'combobox',
    );
    expect(popup.width).toBeGreaterThanOrEqual(SIZE.width);
    expect(popup.height).toBeLessThanOrEqual(SIZE.height);
    await closeRealPopup(page);
    const selected = await openHtml(browser, '<!doctype html><html lang="en"><title>One</title><p>asterixis');
    await selected.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await openRealPopup(selected);
    await waitForRealPopup(selected, 'shows the entry', ({ text }) => text.includes('Sources'));
    await closeRealPopup(selected);
  });

  test('leads by keyboard from a query to the entry and its references', async ({ browser }) => {
    const popup = await openPopup(browser);
    await searchInPopup(popup, 'secondary myo', 'secondary myoclonus');
    await chooseFirst(popup);
    const [entry] = await askBackground(browser, 'getEntries', { ids: ['secondary-myoclonus'] });
    await waitForText(popup, entry?.summary.text ?? 'a summary');
    const links = await popup.evaluate(() =>
      [...document.querySelectorAll('a')].map(({ href, target, rel }) => ({ href, target, rel })),
    );
    const url = entry?.sources[0]?.links[0]?.url;
    expect(links).toContainEqual({ href: url, target: '_blank', rel: expect.stringContaining('noopener') });
  });

  test('lists the terms of a page, leads to them, prints them, and switches the site off', async ({
    browser,
  }) => {
    const page = await openHtml(browser, PAGE);
    await waitForPainted(page, 'myoclonus');
    const popup = await openPopupOn(page);
    expect(await listedTerms(popup)).toEqual(['dystonia 1', 'secondary myoclonus 2', 'myoclonus 1']);
    await press(popup, 'myoclonus');
    await waitUntil('the place is in view', () =>
      page.evaluate(() => {
        const { top } = document.getElementById('far')?.getBoundingClientRect() ?? { top: -1 };
        return top >= 0 && top < innerHeight;
      }),
    );
    await press(popup, 'Print');
    const path = await waitUntil('its tab is open', () =>
      withExtension(browser, async () => {
        const tabs = await chrome.tabs.query({});
        return tabs.find(({ url }) => url?.includes('/page-glossary.html'))?.url?.replace(/^.*\//, '');
      }),
    );
    const sheet = await openExtensionPage(browser, path);
    for (const text of ['A visit', 'https://', 'not medical advice']) await waitForText(sheet, text);
    await popup.bringToFront();
    await press(popup, 'On this site');
    await waitForText(popup, 'switched off on this site');
    await page.bringToFront();
    await waitForNothingPainted(page);
  });
});
