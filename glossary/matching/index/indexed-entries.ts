/** The entries of an index by their numbers, as postings name them. */
export interface IndexedEntries {
  /** The id of the entry with this number; `undefined` beyond the last. */
  id(entry: number): string | undefined;
  /** The words of an entry's forms, folded, in American spelling; none for an unknown entry. */
  wordsOf(entry: number): ReadonlySet<string>;
  /** Whether one entry is named with the other, in whichever of both. */
  areRelated(entry: number, other: number): boolean;
}
