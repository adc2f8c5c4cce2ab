import type { PdfTextContent } from '../document-text.ts';

/** The class of elements that are as wide as their text without a transform: the style sheet gives them none. */
const FITTED = 'fitted';

/** Shares of the width of the text in the browser's font: a text that is drawn much narrower or wider is stretched by a transform. */
const NARROWEST = 0.75;
const WIDEST = 1.35;

/** The browser's smallest size of fonts, in CSS pixels: with a larger one, pdf.js makes text smaller by a transform. Zoom rounds it. */
const MOST_MIN_FONT_SIZE = 1.05;

/** Letters that stand one by one, each a code unit: spaces between them neither part what is joined, nor fall within a letter. */
const SINGLE_LETTERS = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]+$/u;
const MORE_THAN_LETTERS = /[\p{M}\u{10000}-\u{10ffff}]/u;

type TextItem = Extract<PdfTextContent['items'][number], { str: string }>;

/**
 * Makes elements of a text layer as wide as the items that they lie over by the space between letters, in place of pdf.js's transform: an element
 * with a transform and custom properties of its own costs Chromium nearly twice the memory and is collected no sooner. Text that is
 * turned, joined or much distorted stays as it is. `elements` are those of the items, in order.
 */
export function fitText(
  elements: readonly HTMLElement[],
  items: readonly TextItem[],
  layer: HTMLElement,
): void {
  if (Number(layer.style.getPropertyValue('--min-font-size')) > MOST_MIN_FONT_SIZE) return;
  for (const [at, element] of elements.entries()) {
    const item = items[at];
    if (item) fitElement(element, item);
  }
}

function fitElement({ style, classList }: HTMLElement, { str, width, dir }: TextItem): void {
  const height = Number.parseFloat(style.getPropertyValue('--font-height'));
  const stretch = Number(style.getPropertyValue('--scale-x') || 1);
  if (!(height > 0) || style.getPropertyValue('--rotate') !== '') return;
  if (stretch !== 1) {
    if (stretch < NARROWEST || stretch > WIDEST || dir !== 'ltr') return;
    if (!SINGLE_LETTERS.test(str) || MORE_THAN_LETTERS.test(str)) return;
    const space = (width / height) * (1 - 1 / stretch);
    style.letterSpacing = `${(space / str.length).toFixed(5)}em`;
  }
  style.removeProperty('--scale-x');
  style.removeProperty('--font-height');
  style.fontSize = `calc(var(--total-scale-factor) * ${height}px)`;
  classList.add(FITTED);
}
