import type { Page } from 'puppeteer-core';
import { inFirefox } from './in-firefox.ts';
import { testBrowserOf } from './test-browser.ts';

/** Lays a page out as it would be printed, or for the screen again. */
export async function setMedium(page: Page, medium: 'print' | 'screen'): Promise<void> {
  const browser = testBrowserOf(page);
  if (browser.name === 'chromium') return page.emulateMediaType(medium);
  await inFirefox(
    browser,
    (medium: string, url: string) => {
      for (const { linkedBrowser } of gBrowser.tabs)
        if (linkedBrowser.currentURI.spec === url) linkedBrowser.browsingContext.mediumOverride = medium;
    },
    medium,
    page.url(),
  );
}
