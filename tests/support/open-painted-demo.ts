import type { Page } from 'puppeteer-core';
import { waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { openPage } from '../../scripts/browsers/screen/open-page.ts';
import type { TestBrowser } from '../../scripts/browsers/session/test-browser.ts';

/** A term at the end of the demo page, in a part that is closed: it is drawn last, when the page has come to rest. */
const LAST_TERM = 'hiccups';

/** Opens the demo page and waits until all its terms are painted, those far from the view too. */
export async function openPaintedDemo(testBrowser: TestBrowser): Promise<Page> {
  const page = await openPage(testBrowser, 'demo.html');
  await waitForPainted(page, LAST_TERM);
  return page;
}
