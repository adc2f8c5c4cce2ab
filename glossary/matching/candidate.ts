/** A place in a block where a form stands as a whole word. */
export interface Candidate {
  /** UTF-16 code units of the block's text, `end` exclusive. */
  start: number;
  end: number;
  /** Claims of the entries that have this form, flags as in `claim.ts`. */
  claims: readonly number[];
  /** Id of the entry that the page itself says an acronym stands for, where no certain claim says the same. */
  meaning?: string;
}

/** Whether any of the candidate's claims has one of these flags. */
export function hasClaim({ claims }: Candidate, flags: number): boolean {
  for (const claim of claims) if (claim & flags) return true;
  return false;
}
