import type { ImportEntry } from '../importing/import-entry.ts';

/** Entries to write, at hand or as they come. */
export type Entries = Iterable<ImportEntry> | AsyncIterable<ImportEntry>;
