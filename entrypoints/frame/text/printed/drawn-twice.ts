import type { ItemPlace } from './page-item.ts';

/** Text at its place. */
interface PlacedText extends ItemPlace {
  str: string;
}

/** In heights of the font: how far a second drawing is from the first, which together look bold or throw a shadow. */
const SAME_PLACE = 0.1;
/** In heights of the font: letters that overlap by less are only near each other. */
const OVERLAP = 0.15;
/** In heights of the font: how far letters may be from where as many others of their item would end. */
const LETTER = 0.5;
const SAME_ANGLE = 0.02;

/** Finds what a page draws more than once at one place: some programs make letters bold that way. It is one text. */
export class DrawnText {
  readonly #drawn = new Map<string, PlacedText[]>();

  /** Returns whether the whole of a text has been drawn at its place before, and notes it otherwise. */
  hasBefore(text: PlacedText): boolean {
    const same = this.#drawn.get(text.str);
    if (same?.some((other) => isInRow(other, text) && isNear(other.left, text.left, text))) return true;
    if (same) same.push(text);
    else this.#drawn.set(text.str, [text]);
    return false;
  }
}

/** Returns how many UTF-16 code units at the end of a text the next one of its line draws once more, before it goes on. */
export function lengthDrawnTwice(before: PlacedText, next: PlacedText): number {
  const overlap = before.right - next.left;
  if (
    !isInRow(before, next) ||
    overlap < OVERLAP * next.size ||
    before.left > next.left + SAME_PLACE * next.size
  )
    return 0;
  const letter = (next.right - next.left) / next.str.length;
  for (let length = Math.min(before.str.length, next.str.length); length > 0; length--) {
    const isThere = Math.abs(length * letter - overlap) < LETTER * next.size;
    if (isThere && before.str.endsWith(next.str.slice(0, length))) return length;
  }
  return 0;
}

const isInRow = (one: PlacedText, other: PlacedText): boolean =>
  Math.abs(one.angle - other.angle) < SAME_ANGLE &&
  isNear(one.size, other.size, other) &&
  isNear(one.base, other.base, other);

const isNear = (one: number, other: number, { size }: PlacedText): boolean =>
  Math.abs(one - other) < SAME_PLACE * size;
