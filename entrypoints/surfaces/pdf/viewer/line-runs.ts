import type { PdfTextContent } from '../document-text.ts';

export type TextItem = Extract<PdfTextContent['items'][number], { str: string }>;

/** Text that one element of a text layer holds: an item, or several that follow each other on a line. */
export interface LineRun {
  /** As pdf.js's text layer takes it: the text of all items, as wide as they are together. */
  item: TextItem;
  /** The mean space between its words, in units of the page; `undefined` where they are of one item, which does not tell. */
  gap: number | undefined;
}

/** A page's items in runs. */
export interface LineRuns {
  runs: readonly LineRun[];
  /** The index of the run of each item, and where in the run's text the item begins, in UTF-16 code units. */
  runOf: Int32Array;
  startOf: Int32Array;
}

/** Letters that stand one by one, each a code unit: spaces between them neither part what is joined, nor fall within a letter. */
const SINGLE_LETTERS = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]+$/u;
const MORE_THAN_LETTERS = /[\p{M}\u{10000}-\u{10ffff}]/u;

/** Whether a text is as wide as one wants by the space between its letters. */
export const isSpaceable = (text: string): boolean =>
  SINGLE_LETTERS.test(text) && !MORE_THAN_LETTERS.test(text);

/** Shares of the size of the font: the least and the most space between words of a line, and how far spaces of one line may differ. */
const NARROWEST_GAP = 0.1;
const WIDEST_GAP = 1.6;
const MOST_UNEVEN = 0.15;

/**
 * Puts items of a page together that are words of one line, so that its text layer has an element for each line: pdf.js has an item for each word, and
 * another for each space, where a line is stretched to the width of its column. Words that are not evenly spaced stay apart, as
 * do other fonts, sizes and heights: each would be beside the picture of it.
 */
export class RunCollector {
  readonly #runs: OpenRun[] = [];
  readonly #runOf: number[] = [];
  readonly #startOf: number[] = [];

  /** Takes the next items of a page. */
  add(items: readonly TextItem[]): void {
    for (const item of items) {
      let open = this.#runs.at(-1);
      if (!open?.takes(item)) {
        open = new OpenRun(item);
        this.#runs.push(open);
      }
      this.#runOf.push(this.#runs.length - 1);
      this.#startOf.push(open.item.str.length);
      open.add(item);
    }
  }

  /** Returns the runs of all items so far. */
  lines(): LineRuns {
    return {
      runs: this.#runs,
      runOf: Int32Array.from(this.#runOf),
      startOf: Int32Array.from(this.#startOf),
    };
  }
}

/** A run to which items may be added. */
class OpenRun implements LineRun {
  readonly item: TextItem;
  readonly #isJoinable: boolean;
  readonly #first: TextItem;
  /** Where its last word ends. */
  #end = 0;
  #gaps = 0;
  #total = 0;

  constructor(first: TextItem) {
    this.#first = first;
    this.#isJoinable = isWord(first);
    this.item = { ...first, str: '', hasEOL: false };
  }

  get gap(): number | undefined {
    return this.#gaps === 0 ? undefined : this.#total / this.#gaps;
  }

  takes(item: TextItem): boolean {
    if (!this.#isJoinable || this.item.hasEOL) return false;
    if (item.str === '') return item.hasEOL;
    // What follows tells how wide a space is.
    if (isSpace(item)) return !this.#isSpaceOpen;
    return isWord(item) && this.#isAlike(item) && this.#isEven(left(item) - this.#end);
  }

  add(item: TextItem): void {
    const isMore = this.item.str !== '' && item.str.trim() !== '';
    if (isMore) {
      this.#gaps += 1;
      this.#total += left(item) - this.#end;
    }
    if (item.str.trim() !== '') {
      this.#end = left(item) + item.width;
      this.item.width = this.item.str === '' ? item.width : this.#end - left(this.#first);
    }
    this.item.str += item.str;
    this.item.hasEOL = item.hasEOL;
  }

  get #isSpaceOpen(): boolean {
    return this.item.str.endsWith(' ');
  }

  #isAlike({ fontName, transform }: TextItem): boolean {
    const { fontName: own, transform: ownTransform } = this.#first;
    return fontName === own && [0, 3, 5].every((at) => isNear(transform[at], ownTransform[at]));
  }

  #isEven(gap: number): boolean {
    const size = Number(this.#first.transform[3]);
    const share = gap / size;
    if (!this.#isSpaceOpen || share < NARROWEST_GAP || share > WIDEST_GAP) return false;
    return this.gap === undefined || Math.abs(gap - this.gap) < MOST_UNEVEN * size;
  }
}

/**
 * Whether an item can be a part of a longer text: upright, from left to right, of letters that take spaces between them. Spaces within an item are
 * narrower than those that pdf.js makes items of.
 */
function isWord({ str, dir, transform: [a = 0, b = 0, c = 0, d = 0] }: TextItem): boolean {
  const isUpright = b === 0 && c === 0 && d > 0 && isNear(a, d);
  return dir === 'ltr' && isUpright && str !== '' && !/\s/.test(str) && isSpaceable(str);
}

const isSpace = ({ str }: TextItem): boolean => str === ' ';

const left = ({ transform }: TextItem): number => Number(transform[4]);

/** Within what rounding leaves of a length of some points. */
const isNear = (one: unknown, other: unknown): boolean => Math.abs(Number(one) - Number(other)) < 0.01;
