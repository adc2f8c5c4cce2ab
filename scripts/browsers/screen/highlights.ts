import type { Frame, Page } from 'puppeteer-core';
import { asRead, highlightsInPage, type Painted } from '../in-page/read-highlights.ts';
import { waitUntil } from '../session/wait-until.ts';

/**
 * Gives what our highlights (names that begin with `neurogloss`) paint, in the page's own world; with
 * `within`, only inside the elements that this selector names, their open shadow roots included. Ranges of one
 * highlight that follow each other without a gap in one block are one. Those of one root come in document
 * order. Ranges whose nodes left the document are left out: browsers do not paint them.
 */
export function readHighlights(page: Page | Frame, within = ':root'): Promise<Painted[]> {
  return page.evaluate(highlightsInPage, within);
}

/** Gives what is painted as a reader reads it: soft hyphens gone, white space as single spaces. */
export async function paintedTexts(page: Page | Frame, within?: string): Promise<string[]> {
  const painted = await readHighlights(page, within);
  return painted.map(({ text }) => asRead(text));
}

/** Waits until this text is painted somewhere; returns all painted texts. */
export function waitForPainted(page: Page | Frame, text: string): Promise<string[]> {
  return waitUntil(`"${text}" is painted`, async () => {
    const texts = await paintedTexts(page);
    return texts.includes(text) && texts;
  });
}

/** Waits until nothing is painted any more. */
export async function waitForNothingPainted(page: Page | Frame): Promise<void> {
  await waitUntil('nothing is painted', async () => (await readHighlights(page)).length === 0);
}
