import type { Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

/** A range that is painted, as the page itself can see it. */
export interface PaintedRange {
  /** The name under which the highlight is registered. */
  highlight: string;
  /** What the range holds: the page's own characters, soft hyphens and line breaks included. */
  text: string;
}

/**
 * Gives all ranges of our highlights (names that begin with `neurogloss`), in the page's own world.
 * Those of one root come in document order. Ranges whose nodes left the document are left out:
 * browsers do not paint them.
 */
export function readHighlights(page: Page): Promise<PaintedRange[]> {
  return page.evaluate(() => {
    const painted: { highlight: string; range: Range }[] = [];
    CSS.highlights.forEach((highlight, name) => {
      if (!name.startsWith('neurogloss')) return;
      highlight.forEach((range) => {
        if (!range.startContainer.isConnected || !range.endContainer.isConnected) return;
        const live = document.createRange();
        try {
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
        } catch {
          return; // A stale range beyond the end of its text: nothing is painted there.
        }
        painted.push({ highlight: name, range: live });
      });
    });
    painted.sort((a, b) =>
      a.range.startContainer.getRootNode() === b.range.startContainer.getRootNode()
        ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range)
        : 0,
    );
    return painted.map(({ highlight, range }) => ({ highlight, text: range.toString() }));
  });
}

/** Gives what is painted as a reader reads it: soft hyphens gone, white space as single spaces. */
export async function paintedTexts(page: Page): Promise<string[]> {
  const ranges = await readHighlights(page);
  return ranges.map(({ text }) => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim());
}

/** Waits until this text is painted somewhere; gives all painted texts. */
export function waitForPainted(page: Page, text: string): Promise<string[]> {
  return waitUntil(`"${text}" is painted`, async () => {
    const texts = await paintedTexts(page);
    return texts.includes(text) && texts;
  });
}

/** Waits until nothing is painted any more. */
export async function waitForNothingPainted(page: Page): Promise<void> {
  await waitUntil('nothing is painted', async () => (await readHighlights(page)).length === 0);
}
