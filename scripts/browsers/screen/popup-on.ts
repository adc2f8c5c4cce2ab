import type { Page } from 'puppeteer-core';
import { withExtension } from '../contexts/control.ts';
import { testBrowserOf } from '../session/test-browser.ts';
import { waitUntil } from '../session/wait-until.ts';
import { openExtensionPage } from './extension-pages.ts';

/** Opens the popup's page in a tab of its own, for the tab that shows this page. */
export async function openPopupOn(page: Page): Promise<Page> {
  return openExtensionPage(testBrowserOf(page), `popup.html?tab=${await tabIdOf(page)}`);
}

/** The browser's id for the tab that shows this page; no other tab may show the same address. */
export async function tabIdOf(page: Page): Promise<number> {
  const ids = await withExtension(
    testBrowserOf(page),
    async (url) => (await chrome.tabs.query({})).flatMap((tab) => (tab.url === url ? [tab.id] : [])),
    page.url(),
  );
  const [id] = ids;
  if (typeof id !== 'number' || ids.length !== 1) throw new Error(`${ids.length} tabs show ${page.url()}.`);
  return id;
}

/** The page's terms with their counts, as the popup lists them; waits until there are any. */
export function listedTerms(popup: Page): Promise<string[]> {
  return waitUntil('the popup lists terms', async () => {
    const terms = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.place')].map((place) =>
        place.innerText.replace(/\s+/g, ' ').trim(),
      ),
    );
    return terms.length > 0 && terms;
  });
}
