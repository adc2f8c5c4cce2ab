import type { EntryLabel } from './compiled-entry.ts';

/** One search result, best first in a list of them. */
export interface SearchHit extends EntryLabel {
  /** The form, patients' words, code or excerpt that the query met; absent when that is the headword. */
  found?: string | undefined;
  /** Matched letters as `[start, end]` in `found`, else in `term`; UTF-16 code units. */
  marks: [number, number][];
}

/** What a query found. */
export interface SearchResult {
  hits: SearchHit[];
  /** Whether nothing was found, and the hits are the names nearest in spelling; there may be none of those either. */
  isGuess: boolean;
}
