import { startTestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { test as browserTest } from './browser-test.ts';

/** A browser test that compares: `plain` is the same browser without the extension, with pages of its own server. */
export const test = browserTest
  .extend('sharedPlain', { scope: 'worker' }, async ({ browserName }, { onCleanup }) => {
    const plain = await startTestBrowser(browserName, { extension: 'none' });
    onCleanup(() => plain.close());
    return plain;
  })
  .extend('plain', async ({ sharedPlain }, { onCleanup }) => {
    onCleanup(async () => {
      const pages = await sharedPlain.browser.pages();
      // A browser without any page would end.
      await Promise.all(pages.slice(1).map((page) => page.close()));
    });
    return sharedPlain;
  });
