import type { Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

/**
 * Opens an address of the extension in this tab and waits until it has loaded.
 * In Firefox the tab arrives, but the protocol never says so: ask the page itself.
 */
export async function goToExtension(page: Page, url: string): Promise<void> {
  if (url.startsWith('chrome-extension:')) {
    await page.goto(url);
    return;
  }
  page.goto(url, { timeout: 1 }).catch(() => {});
  await waitUntil(`${url} has loaded`, async () => {
    const state = await page.evaluate(() => [document.readyState, location.href]).catch(() => []);
    return state[0] === 'complete' && state[1] === url;
  });
}
