import type { TextLine } from '../../../frame/text/printed/page-lines.ts';
import { joinLines, lineJoins } from '../../../frame/text/printed/paragraph-lines.ts';
import type { RunningHeads } from './running-heads.ts';

/** A paragraph, a heading, a cell: text that is read in one go. */
export interface TextBlock {
  text: string;
  /** Characters of the text that no segment covers were inserted: line ends, marks of superscripts. */
  segments: PackedSegments;
  /** Whether it is a running head that a page before has too. */
  isRepeated: boolean;
}

/**
 * Segments in order of `at`, four numbers for each: `at`, `length`, `page`, `item`. All blocks of a document are kept, and a long one has some
 * hundred thousand segments: two bytes for each number, but where one is larger.
 */
export type PackedSegments = Uint16Array | Int32Array;

/** Numbers of a packed segment. */
export const SEGMENT_SIZE = 4;

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

/** Puts lines together into paragraphs, in their order; running heads are apart, after the others. */
export function paragraphsOf(lines: readonly TextLine[], heads: RunningHeads): Paragraph[] {
  const text = joinLines(lines.filter((line) => !heads.all.has(line)));
  const margins = joinLines(lines.filter((line) => heads.all.has(line)));
  return [
    ...text.map((lines) => ({ lines, isMargin: false, isRepeated: false })),
    ...margins.map((lines) => ({
      lines,
      isMargin: true,
      isRepeated: lines.every((line) => heads.repeated.has(line)),
    })),
  ];
}

/** Returns the blocks of a paragraph, with its lines parted by line ends: one, unless it is longer than a request may be. */
export function blocksOf({ lines, isRepeated }: Paragraph): TextBlock[] {
  const joins = lineJoins(lines);
  const blocks: { text: string; segments: number[] }[] = [];
  for (const [at, line] of lines.entries()) {
    let block = blocks.at(-1);
    if (!block || block.text.length + line.text.length > MAX_BLOCK) {
      block = { text: '', segments: [] };
      blocks.push(block);
    } else block.text += joins[at] ?? '';
    const { length } = block.text;
    for (const segment of line.segments)
      block.segments.push(segment.at + length, segment.length, segment.page, segment.item);
    block.text += line.text;
  }
  return blocks.map(({ text, segments }) => ({ text, segments: packed(segments), isRepeated }));
}

const packed = (numbers: readonly number[]): PackedSegments =>
  numbers.every((number) => number <= 0xffff) ? Uint16Array.from(numbers) : Int32Array.from(numbers);
