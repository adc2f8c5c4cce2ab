import type { Page } from 'puppeteer-core';
import { marksInPage } from '../in-page/read-marks.ts';
import { waitUntil } from '../session/wait-until.ts';

/**
 * Gives the text of all elements in which the marks painter wrapped terms, open shadow roots included;
 * a term that crosses the page's own elements has several. Those of one root come in document order.
 */
export function readMarks(page: Page): Promise<string[]> {
  return page.evaluate(marksInPage);
}

/** Waits until this text is marked; returns the text of all marks. */
export function waitForMarks(page: Page, text: string): Promise<string[]> {
  return waitUntil(`"${text}" is marked`, async () => {
    const marks = await readMarks(page);
    return marks.join(' ').replace(/\s+/g, ' ').includes(text) && marks;
  });
}
