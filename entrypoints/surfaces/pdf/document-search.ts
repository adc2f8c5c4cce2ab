import type { DocumentText } from './document-text.ts';
import { type ItemSpan, itemSpans } from './text/page-text.ts';

/** A place where a search found its words: the parts of items that it is in, in order. */
export type FoundPlace = readonly [ItemSpan, ...ItemSpan[]];

/** Special characters of regular expressions. */
const SPECIAL = /[\\^$.*+?()[\]{}|]/;
/** What may be between two letters of a word that a line's end breaks. */
const BREAK = '(?:[-\\u2010\\u00ad]\\n)?';

/**
 * Returns what finds the words of a query in blocks of text: whatever the case, over line ends, and within words that a line's end breaks;
 * `null` for a query without a word.
 */
export function queryPattern(query: string): RegExp | null {
  const words = query
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  const patterns = words.map((word) => [...word].map(escaped).join(BREAK));
  return new RegExp(patterns.join('[\\s^\\u00ad]+'), 'giu');
}

const escaped = (character: string): string => (SPECIAL.test(character) ? `\\${character}` : character);

/** Yields what is found on each page, from the first on, with the index of the page. Pages that are not read yet are read for it. */
export async function* searchDocument(
  text: DocumentText,
  pattern: RegExp,
): AsyncGenerator<{ page: number; found: FoundPlace[] }, void> {
  for (let page = 0; page < text.pages; page++) {
    const found: FoundPlace[] = [];
    for (const block of await text.blocks(page))
      for (const { index, 0: words } of block.text.matchAll(pattern)) {
        const [first, ...others] = itemSpans(block, index, index + words.length);
        if (first) found.push([first, ...others]);
      }
    yield { page, found };
  }
}
