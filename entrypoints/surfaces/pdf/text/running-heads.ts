import type { PageContent } from './page-item.ts';
import type { TextLine } from './page-lines.ts';

/** The share of a page's height at its top and at its bottom in which its running heads and its number are. */
const MARGIN = 0.12;

/** A page number by itself: "12", "xiv", "– 12 –", "Page 3 of 10", "3/10". */
const PAGE_NUMBER =
  /^\W*(?:(?:page|seite|p\.|s\.)\s*)?(?:\d{1,5}|[ivxlc]{1,7})(?:\s*(?:\/|of|von)\s*\d{1,5})?\W*$/i;

/**
 * Returns the lines of a page that are no part of its running text: page numbers, and what the pages around it have at their edges
 * as well, but for its numbers. Left and right pages may differ, so the pages around are two before and two after.
 */
export function runningHeads(
  lines: readonly TextLine[],
  box: PageContent['box'],
  around: readonly { lines: readonly TextLine[]; box: PageContent['box'] }[],
): Set<TextLine> {
  const elsewhere = new Set(
    around.flatMap((page) => edgeLines(page.lines, page.box).map(({ text }) => withoutNumbers(text))),
  );
  return new Set(
    edgeLines(lines, box).filter(
      ({ text }) => PAGE_NUMBER.test(text.trim()) || elsewhere.has(withoutNumbers(text)),
    ),
  );
}

const withoutNumbers = (text: string): string => text.trim().replace(/\d+/g, '0').replace(/\s+/g, ' ');

function edgeLines(lines: readonly TextLine[], [, bottom, , top]: PageContent['box']): TextLine[] {
  const margin = MARGIN * (top - bottom);
  return lines.filter(({ angle, base }) => angle === 0 && (base > top - margin || base < bottom + margin));
}
