/** A place in a block where a form is a whole word, before disambiguation. */
export interface Candidate {
  /** UTF-16 code units of the block's text, `end` exclusive. */
  start: number;
  end: number;
  /** Postings of the entries that have this form, flags as in `posting.ts`. */
  postings: readonly number[];
  /** Id of the entry that an acronym means by the page, where no certain posting says so. */
  meaning?: string;
}

/** Whether any of the candidate's postings has one of these flags. */
export function hasPosting({ postings }: Candidate, flags: number): boolean {
  for (const posting of postings) if (posting & flags) return true;
  return false;
}
