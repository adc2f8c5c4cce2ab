import type { Page } from 'puppeteer-core';
import { openPage } from '../../scripts/browsers/screen/open-page.ts';
import type { TestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';

/**
 * Opens a built app or editor with the extension and, for comparison, without it, and waits until it runs: until it has given
 * itself to the tests as this global.
 */
export async function openBoth(
  browser: TestBrowser,
  plain: TestBrowser,
  name: string,
  global: 'app' | 'editor',
): Promise<[page: Page, reference: Page]> {
  const open = async (each: TestBrowser): Promise<Page> => {
    const page = await openPage(each, `apps/${name}/index.html`);
    await waitUntil(`the ${global} runs`, () => page.evaluate((global) => global in globalThis, global));
    return page;
  };
  return Promise.all([open(browser), open(plain)]);
}
