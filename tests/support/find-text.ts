import type { Page } from 'puppeteer-core';

/** A place on the screen, in CSS pixels of the viewport. */
export interface Place {
  x: number;
  y: number;
}

/**
 * Brings a text into view and gives the middle of its first line's part. The text may cross inline
 * elements; white space counts as one space, soft hyphens as nothing. Open shadow roots are searched too.
 * `nth` counts from 0. Rejects when the page has no such text.
 */
export async function findText(page: Page, text: string, nth = 0): Promise<Place> {
  const place = await page.evaluate(placeOfText, text, nth);
  if (!place) throw new Error(`The page has no "${text}" (number ${nth}) on the screen.`);
  return place;
}

/** Runs in the page. */
function placeOfText(text: string, nth: number): { x: number; y: number } | null {
  const roots: (Document | ShadowRoot)[] = [document];
  let left = nth;
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
    for (const range of rangesOf(root)) {
      const rect = onScreen(range);
      if (rect && left-- === 0) return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
    }
  }
  return null;

  function rangesOf(root: Document | ShadowRoot): Range[] {
    const { all, letters } = readLetters(root);
    const ranges: Range[] = [];
    for (let at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + 1)) {
      const [first, last] = [letters[at], letters[at + text.length - 1]];
      if (!first || !last) continue;
      const range = document.createRange();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      ranges.push(range);
    }
    return ranges;
  }

  function readLetters(root: Document | ShadowRoot) {
    const letters: { node: Node; offset: number }[] = [];
    let all = '';
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.parentElement?.matches('script, style, template, title')) continue;
      for (const [offset, unit] of (node.nodeValue ?? '').split('').entries()) {
        const letter = unit.replace(/\s/, ' ');
        if (letter === '\u00ad' || (letter === ' ' && all.endsWith(' '))) continue;
        all += letter;
        letters.push({ node, offset });
      }
    }
    return { all, letters };
  }

  function onScreen(range: Range): DOMRect | undefined {
    const start = range.startContainer.parentElement;
    if (!start?.checkVisibility({ visibilityProperty: true })) return undefined;
    start.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    return [...range.getClientRects()].find((rect) => rect.width > 0 && rect.height > 0);
  }
}
