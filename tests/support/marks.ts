import type { Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

/** Gives the text of all terms that are wrapped in elements of ours, in document order, open shadow roots last. */
export function readMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
    }
    return roots.flatMap((root) =>
      [...root.querySelectorAll('mark.neurogloss')].map((mark) => mark.textContent ?? ''),
    );
  });
}

/** Waits until this text is marked; gives all marked texts. */
export function waitForMarks(page: Page, text: string): Promise<string[]> {
  return waitUntil(`"${text}" is marked`, async () => {
    const marks = await readMarks(page);
    return marks.join(' ').includes(text) && marks;
  });
}
