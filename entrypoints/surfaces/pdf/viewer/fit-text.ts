import type { PdfTextContent } from '../document-text.ts';
import { textWidth, widthOfLetters } from '../text-width.ts';
import { isSpaceable, type LineRun, type TextItem } from './line-runs.ts';

/** The class of elements that are as wide as their text without a transform: the style sheet gives them none. */
const FITTED = 'fitted';

/** Shares of the width of the text in the browser's font: a text that is drawn much narrower or wider is stretched by a transform. */
const NARROWEST = 0.75;
const WIDEST = 1.35;

/** Shares of the size of a font: spaces within an item, which pdf.js makes of gaps that are no narrower or wider. */
const NARROWEST_SPACE = 0.1;
const WIDEST_SPACE = 0.6;

/** A share of the size of the font: how far from the end of what it is drawn over a text may end. */
const MOST_OFF = 0.05;

/** The browser's smallest size of fonts, in CSS pixels: with a larger one, pdf.js makes text smaller by a transform. Zoom rounds it. */
const MOST_MIN_FONT_SIZE = 1.05;

/**
 * Gives elements of a text layer, which pdf.js has made and placed, their text, as wide as the runs that they lie over: by the space between
 * letters and words, not by a transform as pdf.js does. An element with a transform and custom properties of its own costs
 * Chromium nearly twice the memory and is collected no sooner. Text that is turned, joined or much distorted is stretched.
 * `elements` are those of the runs, in order.
 */
export function fitText(
  elements: readonly HTMLElement[],
  runs: readonly LineRun[],
  layer: HTMLElement,
  styles: PdfTextContent['styles'],
): void {
  const isEnlarged = Number(layer.style.getPropertyValue('--min-font-size')) > MOST_MIN_FONT_SIZE;
  for (const [at, element] of elements.entries()) {
    const run = runs[at];
    if (!run) continue;
    if (element.firstChild instanceof Text) element.firstChild.data = run.item.str;
    if (!isEnlarged && fitBySpace(element, run)) continue;
    const { fontName, height, width } = run.item;
    stretch(element, run.item, styles[fontName]?.vertical ? height : width);
  }
}

/** Returns `false` where that cannot be. */
function fitBySpace({ style, classList }: HTMLElement, { item, gap }: LineRun): boolean {
  const { str, width, dir } = item;
  const height = heightOf(style);
  if (!(height > 0) || style.getPropertyValue('--rotate') !== '' || isWideLetter(item)) return false;
  if (str.length > 1) {
    if (dir !== 'ltr' || !isSpaceable(str)) return false;
    const spacing = spacingOf(str, style.fontFamily, width / height, gap && gap / height);
    if (!spacing) return false;
    if (spacing.letter !== 0) style.letterSpacing = `${spacing.letter}em`;
    if (spacing.word !== 0) style.wordSpacing = `${spacing.word}em`;
  }
  style.removeProperty('--font-height');
  style.fontSize = `calc(var(--total-scale-factor) * ${height}px)`;
  classList.add(FITTED);
  return true;
}

/**
 * Returns what to add after each letter and to each space, so that a text is this wide; `null` where it would be much distorted. All lengths
 * are shares of the size of the font: the text's width without spaces at its end, and the space between its words where that is known.
 */
function spacingOf(
  text: string,
  family: string,
  width: number,
  gap: number | undefined,
): { letter: number; word: number } | null {
  const inner = text.trimEnd();
  const spaces = inner.split(' ').length - 1;
  const space = widthOfLetters(' ', family);
  const words = widthOfLetters(inner, family) - spaces * space;
  // A line that is stretched is stretched between its words.
  const left = (width - words) / spaces;
  if (gap === undefined && left > NARROWEST_SPACE && left < WIDEST_SPACE)
    return { letter: 0, word: inSteps(left - space, spaces) };
  const letters = inner.length - spaces;
  const [wanted, natural, stretched] =
    gap === undefined
      ? [width, words + spaces * space, inner.length]
      : [width - spaces * gap, words, letters];
  const share = wanted / natural;
  if (!(share > NARROWEST && share < WIDEST)) return null;
  const letter = inSteps((wanted - natural) / stretched, letters / (spaces + 1));
  if (spaces === 0) return { letter, word: 0 };
  // What the steps of the letters leave is taken up between the words.
  return { letter, word: inSteps((width - words - letters * letter) / spaces - space - letter, spaces) };
}

/**
 * Returns a length rounded so that so many of it are less than `MOST_OFF` off, to a multiple of a power of two: Chromium keeps a font with
 * its caches for each spacing of letters and words, so that lines had better share theirs.
 */
function inSteps(length: number, count: number): number {
  const step = 2 ** Math.floor(Math.log2((2 * MOST_OFF) / count));
  return step * Math.round(length / step);
}

/** As pdf.js does, which has not measured the text. `length` is along its writing. */
function stretch({ style }: HTMLElement, item: TextItem, length: number): void {
  const height = heightOf(style);
  if (!(height > 0) || (item.str.length < 2 && !isWideLetter(item))) return;
  const natural = textWidth(item.str.trimEnd() || item.str, style.fontFamily);
  if (natural > 0) style.setProperty('--scale-x', String(length / (height * natural)));
}

const heightOf = (style: CSSStyleDeclaration): number =>
  Number.parseFloat(style.getPropertyValue('--font-height'));

/** Whether a letter is drawn much wider or narrower than its font has it, so that it is stretched alone too. */
function isWideLetter({ str, transform: [a = 1, , , d = 1] }: TextItem): boolean {
  const share = Math.abs(Number(a) / Number(d));
  return str.length === 1 && str !== ' ' && share > 0 && (share > 1.5 || share < 1 / 1.5);
}
