import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../session/test-browser.ts';
import { watchErrors } from './page-errors.ts';

/** Opens a page of `tests/pages` (`demo.html`) or a made page, in a new tab in front. */
export function openPage(testBrowser: TestBrowser, path: string): Promise<Page> {
  return openUrl(testBrowser, `${testBrowser.server.origin}/${path.replace(/^\//, '')}`);
}

/** Opens this HTML, or what the headers say, as a page of its own, in a new tab in front. */
export function openHtml(
  testBrowser: TestBrowser,
  html: string | Uint8Array,
  headers: Record<string, string> = {},
): Promise<Page> {
  return openPage(testBrowser, testBrowser.server.make(html, headers));
}

/** Opens an address in a new tab in front and waits for its load event. */
export async function openUrl({ browser }: TestBrowser, url: string): Promise<Page> {
  const page = await browser.newPage();
  watchErrors(page);
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}
