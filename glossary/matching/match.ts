/** Why a match counts. The position in this list is the number that crosses between contexts. */
export const REASONS = ['certain', 'field', 'spelled-out', 'everyday'] as const;

/**
 * - `certain`: the form has one meaning only.
 * - `field`: an ambiguous form, and the page speaks of the field near it.
 * - `spelled-out`: an acronym that the page itself spells out as this entry.
 * - `everyday`: an everyday word on a page with enough specialist entries.
 */
export type Reason = (typeof REASONS)[number];

/** A shorter entry inside a match. Offsets are UTF-16 code units of the block's text. */
export interface InnerMatch {
  start: number;
  end: number;
  /** Position in the answer's `entries`. */
  entry: number;
}

/** A form found in a block. Offsets are UTF-16 code units of the block's text, `end` exclusive. */
export interface Match {
  /** Position of the block in the question. */
  block: number;
  start: number;
  end: number;
  reason: Reason;
  /** Positions in the answer's `entries`; more than one where entries share an ambiguous form. */
  entries: number[];
  inner: InnerMatch[];
}

/** One block's text as it is asked about. */
export interface BlockText {
  text: string;
  /** Whether other text, or none, stands before it on the page than the block before it in the question. */
  isDetached?: boolean | undefined;
  /** Distinct certain entries known to stand close to this block, beyond what this question shows. */
  nearby?: number | undefined;
}

/** What the page has shown so far: plain data, at most 4 kB as JSON, kept by whoever asks. */
export interface Evidence {
  /** Ids of distinct specialist entries seen with a certain form; stops growing when there are enough. */
  seen: string[];
  /** Acronyms the page spells out: the entry's id, or `null` where it means something else. */
  spelledOut: Record<string, string | null>;
}

/** The answer to `findMatches`. Matches travel as flat numbers, see `match-record.ts`. */
export interface MatchResult {
  /** Ids of the entries that the numbers refer to. */
  entries: string[];
  /** Flat match records, in order of block and offset. */
  matches: number[];
  /** Flat match records that lack evidence so far; their `reason` says what they wait for. */
  withheld: number[];
  /** For each asked block: distinct certain entries in it and close to it; to be sent along when it is asked about again. */
  nearby: number[];
  evidence: Evidence;
  /** Which of the page's earlier questions the new evidence puts in doubt. */
  recheck: 'nothing' | 'withheld' | 'everything';
}

export const NO_EVIDENCE: Evidence = { seen: [], spelledOut: {} };
