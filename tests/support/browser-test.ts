import { inject, test as plainTest } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/browser-name.ts';
import { resetSettings } from '../../scripts/browsers/contexts/settings.ts';
import { startTestBrowser, type TestBrowser } from '../../scripts/browsers/session/test-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The browser of the running project, see `vitest.config.ts`. */
    browserName: BrowserName;
  }
}

/**
 * A test in a real browser with the built extension. All tests of a project share one browser;
 * each starts with default settings and no page but the control tab, and its pages are closed after it.
 */
export const test = plainTest
  .extend('browserName', { scope: 'worker' }, () => inject('browserName'))
  .extend('sharedBrowser', { scope: 'worker' }, async ({ browserName }, { onCleanup }) => {
    const testBrowser = await startTestBrowser(browserName);
    onCleanup(() => testBrowser.close());
    return testBrowser;
  })
  .extend('browser', async ({ sharedBrowser }, { onCleanup }): Promise<TestBrowser> => {
    onCleanup(() => tidyUp(sharedBrowser));
    return sharedBrowser;
  });

async function tidyUp(testBrowser: TestBrowser): Promise<void> {
  const pages = await testBrowser.browser.pages();
  const others = pages.filter((page) => page !== testBrowser.control);
  await Promise.all(others.map((page) => page.close()));
  // Then, since a page that still loads may store something.
  await resetSettings(testBrowser);
}
