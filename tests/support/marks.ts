import type { Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

/** Gives the text of all terms that are wrapped in elements of ours, in document order. */
export function readMarks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-neurogloss], mark.neurogloss')].map(
      (mark) => mark.textContent ?? '',
    ),
  );
}

/** Waits until this text is marked; gives all marked texts. */
export function waitForMarks(page: Page, text: string): Promise<string[]> {
  return waitUntil(`"${text}" is marked`, async () => {
    const marks = await readMarks(page);
    return marks.join(' ').includes(text) && marks;
  });
}
