import { partitionPoint } from '../../../../glossary/binary/binary-search.ts';
import { readLines } from '../../../frame/text/printed/page-lines.ts';
import { isContinued } from '../../../frame/text/printed/paragraph-lines.ts';
import { blocksOf, type Paragraph, paragraphsOf, SEGMENT_SIZE, type TextBlock } from './page-blocks.ts';
import type { PageContent } from './page-content.ts';
import { type PageLines, runningHeads } from './running-heads.ts';

/** Returns the lines of the page with this index. */
export const linesOf = ({ items, box }: PageContent, page: number): PageLines => ({
  lines: readLines(items, page),
  box,
});

/** How many pages before and after a page tell what its running heads are. */
export const PAGES_AROUND = 2;

/** Returns the paragraphs of the page with this index. `linesAt` returns the lines of a page, `undefined` beyond the first and the last. */
export function pageParagraphs(page: number, linesAt: (page: number) => PageLines | undefined): Paragraph[] {
  const own = linesAt(page);
  if (!own) return [];
  const near = (direction: 1 | -1): PageLines[] =>
    Array.from({ length: PAGES_AROUND }, (_, at) => linesAt(page + direction * (at + 1))).filter(
      (lines) => lines !== undefined,
    );
  return paragraphsOf(own.lines, runningHeads(own, near(-1), near(1)));
}

/**
 * Returns the blocks that begin on a page. One that goes on on the next page has that part too; what goes on from the page before
 * belongs to that. Each page is given by its paragraphs, none beyond the first and the last page.
 */
export function pageBlocks(
  before: readonly Paragraph[],
  page: readonly Paragraph[],
  after: readonly Paragraph[],
): TextBlock[] {
  const own = isLeadIn(before, page) ? page.slice(1) : page;
  const last = lastOfText(own);
  return own.flatMap((paragraph) => {
    const rest = paragraph === last && isLeadIn(page, after) ? (after[0]?.lines ?? []) : [];
    return blocksOf({ ...paragraph, lines: [...paragraph.lines, ...rest] });
  });
}

/** Whether the first paragraph of a page is the rest of the last one before; what fills a whole page stays by itself. */
function isLeadIn(before: readonly Paragraph[], page: readonly Paragraph[]): boolean {
  const [last, first] = [lastOfText(before), page[0]];
  const hasMore = page.filter(({ isMargin }) => !isMargin).length > 1;
  return hasMore && last !== undefined && first !== undefined && goesOver(last, first);
}

const lastOfText = (paragraphs: readonly Paragraph[]): Paragraph | undefined =>
  paragraphs.findLast(({ isMargin }) => !isMargin);

function goesOver(before: Paragraph, after: Paragraph): boolean {
  const [last, next] = [before.lines.at(-1), after.lines[0]];
  if (before.isMargin || after.isMargin || !last || !next) return false;
  const isSameSize = Math.abs(last.size - next.size) < 0.06 * last.size;
  return isSameSize && last.angle === next.angle && isContinued(last.text, next.text);
}

/** A part of an item, in UTF-16 code units; `end` is exclusive. */
export interface ItemSpan {
  page: number;
  item: number;
  start: number;
  end: number;
}

/** Returns the parts of items that make up a range of a block's text; inserted characters have none. */
export function itemSpans({ segments }: TextBlock, start: number, end: number): ItemSpan[] {
  const spans: ItemSpan[] = [];
  const count = segments.length / SEGMENT_SIZE;
  const before = partitionPoint(0, count, (one) => (segments[SEGMENT_SIZE * one] ?? 0) <= start);
  for (let one = Math.max(0, before - 1); one < count; one++) {
    const [at = 0, length = 0, page = 0, item = 0] = segments.subarray(
      SEGMENT_SIZE * one,
      SEGMENT_SIZE * (one + 1),
    );
    if (at >= end) break;
    const first = Math.max(start, at) - at;
    const last = Math.min(end, at + length) - at;
    if (first < last) spans.push({ page, item, start: first, end: last });
  }
  return spans;
}
