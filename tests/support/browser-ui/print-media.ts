import type { Page } from 'puppeteer-core';
import { inFirefox } from '../../../scripts/browsers/contexts/in-firefox.ts';
import { testBrowserOf } from '../../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';

/** Lays a page out as for paper, or for the screen again. Chromium's driver does it; Firefox does, when it is asked itself. */
export async function setMedium(page: Page, medium: 'print' | 'screen'): Promise<void> {
  const testBrowser = testBrowserOf(page);
  if (testBrowser.name === 'chromium') await page.emulateMediaType(medium);
  else
    await inFirefox(
      testBrowser,
      (medium: string, url: string) => {
        for (const { linkedBrowser } of gBrowser.tabs)
          if (linkedBrowser.currentURI.spec === url) linkedBrowser.browsingContext.mediumOverride = medium;
      },
      medium,
      await page.evaluate(() => location.href),
    );
  await waitUntil(`the page is laid out for ${medium}`, () =>
    page.evaluate((medium) => matchMedia(medium).matches, medium),
  );
}
