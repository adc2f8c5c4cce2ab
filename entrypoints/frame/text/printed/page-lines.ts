import { DrawnText, lengthDrawnTwice } from './drawn-twice.ts';
import { type ItemPlace, type PageItem, placeOf } from './page-item.ts';

/** A part of an item in a line or a block. Offsets and lengths are in UTF-16 code units. */
export interface TextSegment {
  /** The page's index, from 0. */
  page: number;
  /** The item's index on its page. */
  item: number;
  /** Start offset in the text of the line or block. */
  at: number;
  length: number;
}

/** A line of a page, or of a cell: text in one row without a wide gap. */
export interface TextLine extends ItemPlace {
  text: string;
  segments: TextSegment[];
}

/** In heights of the font: a wider gap parts the cells of a table; the spaces of a justified line are narrower. */
const CELL_GAP = 2;
/** In heights of the font: how far the parts of one line may be above and below each other. */
const SAME_ROW = 0.5;
/** Radians between text of one line. */
const SAME_ANGLE = 0.02;

/**
 * In heights of the font: what pdf.js takes for a space may be the kerning within a word where it is this narrow. Spaces are a quarter
 * wide in most fonts, and a fifth at least in lines that are justified; pdf.js's own limit, a tenth, is for letters of one item.
 */
const NARROW_SPACE = 0.15;
/**
 * What is read in place of so narrow a space: a word broken there. Matching joins its parts where that is a word, and otherwise reads
 * two.
 */
const DOUBTFUL_SPACE = '\u00ad\n';

/** In heights of a line's main font: what is this small and this far up is a superscript. */
const SUPERSCRIPT_SIZE = 0.85;
const SUPERSCRIPT_RISE = 0.15;

/** Letters, digits and marks: a footnote's number right after one is not a part of that word. */
const WORD_AT_END = /[\p{L}\p{M}\p{N}]$/u;
const WORD_AT_START = /^[\p{L}\p{N}]/u;
const BLANK_AT_END = /\s$/;
const BLANK_AT_START = /^\s/;
const LETTERS_AT_END = /\p{L}\p{M}*$/u;
const SMALL_AT_START = /^\p{Ll}/u;

interface Placed extends ItemPlace {
  index: number;
  str: string;
}

/** Returns the lines of a page, given by its index, in the order in which the file has them: mostly that in which they are read. */
export function readLines(items: readonly PageItem[], page: number): TextLine[] {
  const lines: TextLine[] = [];
  const drawn = new DrawnText();
  let line: Placed[] = [];
  const finish = (): void => {
    const finished = lineOf(line, page);
    if (finished) lines.push(finished);
    line = [];
  };
  const add = (placed: Placed): void => {
    if (drawn.hasBefore(placed)) return;
    const before = line.findLast(({ str }) => !isBlank(str));
    if (before && !isInLine(before, placed)) finish();
    else if (before) line = withoutRepeated(line, before, placed);
    line.push(placed);
  };
  items.forEach((item, index) => {
    const placed = { ...placeOf(item), index, str: item.str };
    if (!isBlank(item.str)) add(placed);
    else if (item.str !== '') line.push(placed);
    if (item.hasEOL) finish();
  });
  finish();
  return lines;
}

/** Returns the parts of a line without what the next part draws once more at the end of this one. */
function withoutRepeated(line: readonly Placed[], before: Placed, next: Placed): Placed[] {
  const length = lengthDrawnTwice(before, next);
  if (length === 0) return [...line];
  const str = before.str.slice(0, -length);
  return line.flatMap((part) =>
    part !== before ? part : str === '' ? [] : { ...part, str, right: next.left },
  );
}

const isBlank = (text: string): boolean => !/\S/.test(text);

function isInLine(before: Placed, next: Placed): boolean {
  if (Math.abs(before.angle - next.angle) > SAME_ANGLE) return false;
  const size = Math.max(before.size, next.size);
  return Math.abs(before.base - next.base) <= SAME_ROW * size && gapBetween(before, next) <= CELL_GAP * size;
}

/** How far apart two parts of a row are, whichever of them is on the left: text may run from the right. */
const gapBetween = (one: ItemPlace, other: ItemPlace): number =>
  Math.max(other.left - one.right, one.left - other.right, 0);

function lineOf(parts: readonly Placed[], page: number): TextLine | undefined {
  const [first] = parts;
  const shown = parts.filter(({ str }) => !isBlank(str));
  const main = shown.reduce<Placed | undefined>(
    (longest, part) => (longest && longest.str.length >= part.str.length ? longest : part),
    undefined,
  );
  if (!first || !main) return undefined;
  let text = '';
  const segments: TextSegment[] = [];
  for (const [at, part] of parts.entries()) {
    if (isNarrowSpace(parts, at) && LETTERS_AT_END.test(text)) {
      text += DOUBTFUL_SPACE;
      continue;
    }
    if (isApartFromRight(parts[at - 1], part) && !BLANK_AT_END.test(text)) text += ' ';
    if (isSuperscript(part, main) && WORD_AT_END.test(text) && WORD_AT_START.test(part.str)) text += '^';
    segments.push({ page, item: part.index, at: text.length, length: part.str.length });
    text += part.str;
  }
  return {
    text,
    segments,
    angle: main.angle,
    size: main.size,
    base: main.base,
    left: Math.min(...shown.map(({ left }) => left)),
    right: Math.max(...shown.map(({ right }) => right)),
  };
}

/** Whether a part is a space that is hardly one: within small letters of one size. */
function isNarrowSpace(parts: readonly Placed[], at: number): boolean {
  const [before, space, after] = [parts[at - 1], parts[at], parts[at + 1]];
  return (
    before !== undefined &&
    after !== undefined &&
    space?.str === ' ' &&
    before.size === after.size &&
    SMALL_AT_START.test(after.str) &&
    gapBetween(before, after) < NARROW_SPACE * after.size
  );
}

/** Whether a part that goes on to the left is as far from the one before as a space is wide: there pdf.js has none. */
function isApartFromRight(before: Placed | undefined, next: Placed): boolean {
  if (!before || isBlank(before.str) || isBlank(next.str) || BLANK_AT_START.test(next.str)) return false;
  return before.left - next.right >= NARROW_SPACE * Math.max(before.size, next.size);
}

const isSuperscript = (part: Placed, main: Placed): boolean =>
  part.size < SUPERSCRIPT_SIZE * main.size && part.base > main.base + SUPERSCRIPT_RISE * main.size;
