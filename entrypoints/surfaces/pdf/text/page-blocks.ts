import { linesAfterDroppedHyphens, SOFT_HYPHEN } from './dropped-hyphens.ts';
import type { TextLine, TextSegment } from './page-lines.ts';
import type { RunningHeads } from './running-heads.ts';

/** A paragraph, a heading, a cell: text that is read in one go. */
export interface TextBlock {
  text: string;
  /** In order of `at`. Characters of the text that no segment covers were inserted: line ends, marks of superscripts. */
  segments: TextSegment[];
  /** Whether it is a running head that a page before has too. */
  isRepeated: boolean;
}

/** Lines that are read in one go. */
export interface Paragraph {
  lines: TextLine[];
  /** Whether it is a running head or a page number. */
  isMargin: boolean;
  /** Whether a page before has it too. */
  isRepeated: boolean;
}

/** UTF-16 code units of the longest block, as of any page that is read. */
const MAX_BLOCK = 16_000;

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

const ONE_LETTER = /^\p{L}$/u;
const BEGINS_SMALL = /^\s*\p{Ll}/u;
/** The end of a sentence, or of a heading's number. */
const ENDS_SENTENCE = /[.!?:;]['"\u2019\u201d)\]]*\s*$/;

/** Puts lines together into paragraphs, in their order; running heads are apart, after the others. */
export function paragraphsOf(lines: readonly TextLine[], heads: RunningHeads): Paragraph[] {
  const text = joined(lines.filter((line) => !heads.all.has(line)));
  const margins = joined(lines.filter((line) => heads.all.has(line)));
  return [
    ...text.map((lines) => ({ lines, isMargin: false, isRepeated: false })),
    ...margins.map((lines) => ({
      lines,
      isMargin: true,
      isRepeated: lines.every((line) => heads.repeated.has(line)),
    })),
  ];
}

function joined(lines: readonly TextLine[]): TextLine[][] {
  const paragraphs: TextLine[][] = [];
  for (const line of lines) {
    const current = paragraphs.at(-1);
    if (current && goesOnIn(current, line)) current.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
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

const isInitial = (last: TextLine, next: TextLine): boolean =>
  ONE_LETTER.test(last.text.trim()) && last.size > INITIAL_SIZE * next.size && BEGINS_SMALL.test(next.text);

/** Returns the blocks of a paragraph, with its lines parted by line ends: one, unless it is longer than a request may be. */
export function blocksOf({ lines, isRepeated }: Paragraph): TextBlock[] {
  const blocks: TextBlock[] = [];
  let block: TextBlock | undefined;
  let before: TextLine | undefined;
  const dropped = linesAfterDroppedHyphens(lines);
  for (const line of lines) {
    if (!block || block.text.length + line.text.length > MAX_BLOCK) {
      block = { text: '', segments: [], isRepeated };
      blocks.push(block);
    } else if (!(before && isInitial(before, line)))
      block.text += dropped.has(line) ? `${SOFT_HYPHEN}\n` : '\n';
    const { length } = block.text;
    for (const segment of line.segments) block.segments.push({ ...segment, at: segment.at + length });
    block.text += line.text;
    before = line;
  }
  return blocks;
}
