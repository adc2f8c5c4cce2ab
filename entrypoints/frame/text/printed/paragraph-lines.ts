import { linesAfterDroppedHyphens } from './dropped-hyphens.ts';
import type { TextLine } from './page-lines.ts';

/** Factor between the heights of fonts of a heading and of text. */
const OTHER_SIZE = 1.2;
/** … and of text that goes on in the next column. */
const SAME_SIZE = 1.06;
/** In heights of the font: the farthest line below that is still of the same paragraph. */
const FARTHEST_LINE = 2.2;
/** Factor of a paragraph's own leading: what is farther below begins another one. */
const FARTHER = 1.35;
/** In heights of the font: of one row. */
const SAME_ROW = 0.5;
const NARROW_GAP = 1;
/** Factor between the heights of fonts of an initial over several lines and of its text. */
const INITIAL_SIZE = 1.8;

/** What a word is broken by at a line's end: matching joins its parts where the glossary has the word, and otherwise reads two. */
const SOFT_HYPHEN = '\u00ad';

const ONE_LETTER = /^\p{L}$/u;
const BEGINS_SMALL = /^\s*\p{Ll}/u;
/** The end of a sentence, or of a heading's number. */
const ENDS_SENTENCE = /[.!?:;]['"\u2019\u201d)\]]*\s*$/;

/** Puts lines together that are read in one go, in the order of the file: the lines of a paragraph, of a heading, of a cell. */
export function joinLines(lines: readonly TextLine[]): TextLine[][] {
  const paragraphs: TextLine[][] = [];
  for (const line of lines) {
    const current = paragraphs.at(-1);
    if (current && goesOnIn(current, line)) current.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/**
 * Returns what stands between each line of a paragraph and the one before: a line end, after a soft hyphen where a word is broken whose hyphen
 * is lost; nothing after an initial, and before the first.
 */
export function lineJoins(lines: readonly TextLine[]): string[] {
  const broken = linesAfterDroppedHyphens(lines);
  return lines.map((line, at) => {
    const before = lines[at - 1];
    if (!before || isInitial(before, line)) return '';
    return broken.has(line) ? `${SOFT_HYPHEN}\n` : '\n';
  });
}

/** Returns whether a paragraph goes on in a line that follows it in the file. */
function goesOnIn(lines: readonly TextLine[], next: TextLine): boolean {
  const last = lines.at(-1);
  if (!last || Math.abs(last.angle - next.angle) > 0.02) return false;
  if (isInitial(last, next)) return true;
  const ratio = Math.max(last.size, next.size) / Math.min(last.size, next.size);
  if (ratio > OTHER_SIZE) return false;
  const size = Math.max(last.size, next.size);
  const down = last.base - next.base;
  if (Math.abs(down) < SAME_ROW * size)
    return Math.max(next.left - last.right, last.left - next.right) < NARROW_GAP * size;
  if (isNextLine(lines, last, next)) return true;
  return ratio <= SAME_SIZE && isContinued(last.text, next.text);
}

function isNextLine(lines: readonly TextLine[], last: TextLine, next: TextLine): boolean {
  const down = last.base - next.base;
  const size = Math.max(last.size, next.size);
  const before = lines.at(-2);
  const leading = before ? before.base - last.base : 0;
  const isNear = leading > SAME_ROW * size ? down <= FARTHER * leading : down <= FARTHEST_LINE * size;
  return down > 0 && isNear && next.left < last.right && next.right > last.left;
}

/** Returns whether a text goes on elsewhere, in the next column or on the next page: in the middle of a sentence. */
export const isContinued = (before: string, after: string): boolean =>
  BEGINS_SMALL.test(after) && !ENDS_SENTENCE.test(before);

/** Returns whether a line is the first letter of the next, over several lines. */
const isInitial = (last: TextLine, next: TextLine): boolean =>
  ONE_LETTER.test(last.text.trim()) && last.size > INITIAL_SIZE * next.size && BEGINS_SMALL.test(next.text);
