import type { EntryLabel } from './compiled-entry.ts';

/** One search result, best first in a list of them. */
export interface SearchHit extends EntryLabel {
  /** The form, code or excerpt that the query met; absent when that is the headword. */
  found?: string | undefined;
  /** Matched letters as `[start, end]` in `found`, else in `term`; UTF-16 code units. */
  marks: [number, number][];
}
