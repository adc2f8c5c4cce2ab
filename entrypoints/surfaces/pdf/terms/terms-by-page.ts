import { partitionPoint } from '../../../../glossary/binary/binary-search.ts';
import type { FoundTerm } from '../../../messaging/frame-api.ts';
import { type Prominence, prominenceOf } from '../../../settings/prominence.ts';
import type { Settings } from '../../../settings/settings-schema.ts';
import type { DocumentMatch } from './document-match.ts';

/** A term of a document, and the pages that it is on. */
export interface DocumentTerm extends FoundTerm {
  /** Indices from 0, in order, each once. */
  readonly pages: readonly number[];
}

/** What a page has of the terms of its document. */
interface PageTerms {
  /** How often each entry is on the page, in order of first appearance. */
  counts: ReadonlyMap<string, number>;
  /** The meanings on the page, each once. */
  meanings: ReadonlySet<string>;
}

/**
 * The terms of a document whose pages are read one after the other. A page that is read costs what that page has: with 500 pages behind
 * it, to go through all their matches again would take longer than to read it.
 */
export class TermsByPage {
  readonly #pages = new Map<number, PageTerms>();
  readonly #terms = new Map<string, DocumentTerm>();
  /** For each meaning, the pages that it is on, in order. */
  readonly #pagesOfMeaning = new Map<string, number[]>();
  #inOrder: readonly DocumentTerm[] | undefined;

  /** Takes the matches that begin on a page, in reading order, in place of those before. */
  setPage(page: number, matches: readonly DocumentMatch[]): void {
    const before = this.#pages.get(page);
    const now = termsOf(matches);
    this.#pages.set(page, now);
    for (const id of new Set([...(before?.counts.keys() ?? []), ...now.counts.keys()]))
      this.#setTerm(id, page, (now.counts.get(id) ?? 0) - (before?.counts.get(id) ?? 0), now.counts.has(id));
    for (const meaning of new Set([...(before?.meanings ?? []), ...now.meanings])) {
      const pages = this.#pagesOfMeaning.get(meaning) ?? [];
      this.#pagesOfMeaning.set(meaning, withPage(pages, page, now.meanings.has(meaning)));
    }
    this.#inOrder = undefined;
  }

  /** Returns the terms in order of first appearance. A term that is as it was before is the same object. */
  inOrder(): readonly DocumentTerm[] {
    this.#inOrder ??= this.#ordered();
    return this.#inOrder;
  }

  /**
   * Returns how much each match of a page stands out, given those that begin there, in reading order. As on any page, with the pages of the
   * document for its sections: a reader who turns to a page has not seen what is marked on the others.
   */
  prominencesOn(
    page: number,
    matches: readonly DocumentMatch[],
    amount: Settings['amount'],
  ): [DocumentMatch, Prominence][] {
    const onPage = new Set<string>();
    return matches.map((match) => {
      const meaning = keyOf(match);
      const isFirstInSection = !onPage.has(meaning);
      onPage.add(meaning);
      const [firstPage] = this.#pagesOfMeaning.get(meaning) ?? [];
      const isFirstOnPage = isFirstInSection && (firstPage === undefined || firstPage === page);
      const isEveryday = match.meaning.everyday === true;
      return [match, prominenceOf(amount, { isFirstOnPage, isFirstInSection, isEveryday })];
    });
  }

  #setTerm(id: string, page: number, more: number, isOnPage: boolean): void {
    const { count, pages } = this.#terms.get(id) ?? { count: 0, pages: [] };
    const hadPage = hasPage(pages, page);
    if (more === 0 && hadPage === isOnPage) return;
    if (count + more === 0) this.#terms.delete(id);
    else this.#terms.set(id, { id, count: count + more, pages: withPage(pages, page, isOnPage) });
  }

  #ordered(): DocumentTerm[] {
    const placed: DocumentTerm[] = [];
    for (const page of [...this.#pages.keys()].sort((one, other) => one - other))
      for (const id of this.#pages.get(page)?.counts.keys() ?? []) {
        const term = this.#terms.get(id);
        if (term?.pages[0] === page) placed.push(term);
      }
    return placed;
  }
}

function termsOf(matches: readonly DocumentMatch[]): PageTerms {
  const counts = new Map<string, number>();
  for (const { meaning } of matches)
    for (const id of meaning.entries) counts.set(id, (counts.get(id) ?? 0) + 1);
  return { counts, meanings: new Set(matches.map(keyOf)) };
}

const keyOf = ({ meaning }: DocumentMatch): string => meaning.entries.join(' ');

const placeIn = (pages: readonly number[], page: number): number =>
  partitionPoint(0, pages.length, (at) => (pages[at] ?? 0) < page);

const hasPage = (pages: readonly number[], page: number): boolean => pages[placeIn(pages, page)] === page;

/** Returns pages in order with this one, or without it. */
function withPage(pages: readonly number[], page: number, isThere: boolean): number[] {
  const at = placeIn(pages, page);
  const rest = pages.slice(pages[at] === page ? at + 1 : at);
  return [...pages.slice(0, at), ...(isThere ? [page] : []), ...rest];
}
