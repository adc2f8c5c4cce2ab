import type { Page } from 'puppeteer-core';
import { inFirefox } from './in-firefox.ts';
import { testBrowserOf } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

/** Lays a page out as for paper. Chromium's driver does it; Firefox does, when it is asked itself. */
export async function emulatePrint(page: Page): Promise<void> {
  const testBrowser = testBrowserOf(page);
  if (testBrowser.name === 'chromium') await page.emulateMediaType('print');
  else
    await inFirefox(
      testBrowser,
      (url) => {
        const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === url);
        if (!tab) throw new Error(`No tab shows ${url}.`);
        tab.linkedBrowser.browsingContext.mediumOverride = 'print';
      },
      await page.evaluate(() => location.href),
    );
  await waitUntil('it is laid out for paper', () => page.evaluate(() => matchMedia('print').matches));
}
