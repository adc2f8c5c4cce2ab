import type { Page } from 'puppeteer-core';
import { openPaintedDemo } from './open-painted-demo.ts';
import type { TestBrowser } from './test-browser.ts';

/**
 * Leaves a page in front for as long as this machine now takes to read and paint another one: to look at once for what must
 * not be painted proves nothing.
 */
export async function timeToRead(testBrowser: TestBrowser, page: Page): Promise<void> {
  const other = await openPaintedDemo(testBrowser);
  await other.close();
  await page.bringToFront();
}
