import type { TextLine } from '../../../frame/text/printed/page-lines.ts';
import type { PageContent } from './page-content.ts';

/** The share of a page's height at its top and at its bottom in which its running heads and its number are. */
const MARGIN = 0.12;

/** A page number by itself: "12", "xiv", "– 12 –", "Page 3 of 10", "3/10". */
const PAGE_NUMBER =
  /^\W*(?:(?:page|seite|p\.|s\.)\s*)?(?:\d{1,5}|[ivxlc]{1,7})(?:\s*(?:\/|of|von)\s*\d{1,5})?\W*$/i;

/** The lines of a page, with its box. */
export interface PageLines {
  lines: readonly TextLine[];
  box: PageContent['box'];
}

/** The lines of a page that are no part of its running text. */
export interface RunningHeads {
  all: ReadonlySet<TextLine>;
  /** Those that a page before has too. */
  repeated: ReadonlySet<TextLine>;
}

/**
 * Returns the page numbers of a page, and what the pages near it have at their edges as well, but for its numbers. Left and right pages
 * may differ, so the near pages are two before and two after.
 */
export function runningHeads(
  page: PageLines,
  before: readonly PageLines[],
  after: readonly PageLines[],
): RunningHeads {
  const edge = edgeLines(page);
  const repeated = new Set(edge.filter(isAmong(before)));
  const isLater = isAmong(after);
  const all = edge.filter(
    (line) => PAGE_NUMBER.test(line.text.trim()) || repeated.has(line) || isLater(line),
  );
  return { all: new Set(all), repeated };
}

/** Returns what tells whether one of these pages has a line at its edges. */
function isAmong(pages: readonly PageLines[]): (line: TextLine) => boolean {
  const texts = new Set(pages.flatMap((page) => edgeLines(page).map(({ text }) => withoutNumbers(text))));
  return ({ text }) => texts.has(withoutNumbers(text));
}

const withoutNumbers = (text: string): string => text.trim().replace(/\d+/g, '0').replace(/\s+/g, ' ');

function edgeLines({ lines, box: [, bottom, , top] }: PageLines): TextLine[] {
  const margin = MARGIN * (top - bottom);
  return lines.filter(({ angle, base }) => angle === 0 && (base > top - margin || base < bottom + margin));
}
