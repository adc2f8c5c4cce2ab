import type { TextLine, TextSegment } from '../../../frame/text/printed/page-lines.ts';
import { joinLines, lineJoins } from '../../../frame/text/printed/paragraph-lines.ts';
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
  const blocks: TextBlock[] = [];
  let block: TextBlock | undefined;
  const joins = lineJoins(lines);
  for (const [at, line] of lines.entries()) {
    if (!block || block.text.length + line.text.length > MAX_BLOCK) {
      block = { text: '', segments: [], isRepeated };
      blocks.push(block);
    } else block.text += joins[at] ?? '';
    const { length } = block.text;
    for (const segment of line.segments) block.segments.push({ ...segment, at: segment.at + length });
    block.text += line.text;
  }
  return blocks;
}
