import { describe, expect, test } from 'vitest';
import { readBeside } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

const ARTICLE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Paper</title>
  <style>p { font: 20px/2 serif } @media print { p { color: maroon } }</style>
  <p>She has had secondary myoclonus for years.</p><p>Then dystonia.</p>`;

describe('what is printed', () => {
  test.for([
    { painter: 'highlights', line: 'dotted' },
    { painter: 'highlights', line: 'background' },
    { painter: 'marks', line: 'dotted' },
  ] as const)(
    'is the page as its author made it, also with a card open ($painter, $line)',
    async (settings) => {
      const [page, plain] = await readBeside(ARTICLE, { settings });
      await page.showsTerms(['secondary myoclonus', 'dystonia']);
      // The mouse is where the last test left it.
      await page.moveAway();
      await page.hover('dystonia');
      await page.cardShows('dystonia');
      expect(looks(page)).not.toEqual(looks(plain));
      await page.emulate({ medium: 'print' });
      expect(looks(page)).toEqual(looks(plain));
      expect(page.card()).toBeNull();
      const [places, expected] = [page, plain].map(placesOfWords);
      expect(places?.length).toBeGreaterThan(10);
      for (const [at, place] of (places ?? []).entries()) expect(place).toBeCloseTo(expected?.[at] ?? -1, 1);
      await page.emulate({ medium: 'screen' });
      await page.cardShows('dystonia');
    },
  );
});

/** What of an element's style is seen in its text. */
const LOOK = ['color', 'font', 'background-color', 'text-decoration-line', 'text-shadow'];
const HIGHLIGHT_LOOK = ['background-color', 'text-decoration-line'];
const HIGHLIGHTS = ['neurogloss', 'neurogloss-faint', 'neurogloss-open'].map(
  (name) => `::highlight(${name})`,
);

/** How each word is drawn: by the style of its element, and by what each highlight would add to it. */
function looks(page: TestPage): string[] {
  const { window } = page;
  return wordsOf(page).map(({ startContainer: { parentElement } }) => {
    if (!parentElement) return '';
    const style = window.getComputedStyle(parentElement);
    const own = LOOK.map((name) => style.getPropertyValue(name));
    const added = HIGHLIGHTS.flatMap((highlight) => {
      const style = window.getComputedStyle(parentElement, highlight);
      return HIGHLIGHT_LOOK.map((name) => style.getPropertyValue(name));
    });
    return [...own, ...added].join(' | ');
  });
}

/** The edges of each word, in CSS pixels. */
function placesOfWords(page: TestPage): number[] {
  return wordsOf(page).flatMap((word) => {
    const { left, top, right, bottom } = word.getBoundingClientRect();
    return [left, top, right, bottom];
  });
}

function wordsOf({ document, window: { NodeFilter } }: TestPage): Range[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const words: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { index, 0: word } of (node.nodeValue ?? '').matchAll(/\w+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      words.push(range);
    }
  }
  return words;
}
