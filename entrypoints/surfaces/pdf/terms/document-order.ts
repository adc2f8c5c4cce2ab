import type { FoundTerm } from '../../../messaging/frame-api.ts';
import { type Prominence, prominenceOf } from '../../../settings/prominence.ts';
import type { Settings } from '../../../settings/settings-schema.ts';
import type { DocumentMatch } from './document-terms.ts';

/** A term of a document, and the pages that it is on. */
export interface DocumentTerm extends FoundTerm {
  /** Indices from 0, in order, each once. */
  pages: number[];
}

/** Returns the terms of matches in reading order, in order of first appearance. */
export function termsOf(matches: readonly DocumentMatch[]): DocumentTerm[] {
  const terms = new Map<string, DocumentTerm>();
  for (const { meaning, spans } of matches)
    for (const id of meaning.entries) {
      const term = terms.get(id) ?? { id, count: 0, pages: [] };
      terms.set(id, term);
      term.count += 1;
      const [{ page }] = spans;
      if (term.pages.at(-1) !== page) term.pages.push(page);
    }
  return [...terms.values()];
}

/**
 * Returns how much each match stands out, for matches of a whole document in reading order. As on any page, with the pages of the document
 * for its sections: a reader who turns to a page has not seen what is marked on the others.
 */
export function prominencesOf(
  matches: readonly DocumentMatch[],
  amount: Settings['amount'],
): Map<DocumentMatch, Prominence> {
  const inDocument = new Set<string>();
  const onPage = new Set<string>();
  return new Map(
    matches.map((match) => {
      const term = match.meaning.entries.join(' ');
      const place = `${match.spans[0].page} ${term}`;
      const prominence = prominenceOf(amount, {
        isFirstOnPage: !inDocument.has(term),
        isFirstInSection: !onPage.has(place),
        isEveryday: match.meaning.everyday === true,
      });
      inDocument.add(term);
      onPage.add(place);
      return [match, prominence];
    }),
  );
}
