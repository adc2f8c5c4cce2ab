/**
 * Why a match counts, or, when it is withheld, why it would:
 *
 * - `certain`: the form has one meaning only.
 * - `field`: an ambiguous form, and the page speaks of the field near it, or of medicine where it is a word.
 * - `spelled-out`: an acronym that the page itself spells out as this entry.
 * - `everyday`: an everyday word near specialist entries on a page with enough of them, or in medical prose.
 */
export type Reason = 'certain' | 'field' | 'spelled-out' | 'everyday';

/** A shorter entry inside a match. Offsets are UTF-16 code units of the block's text. */
export interface InnerMatch {
  start: number;
  end: number;
  /** The entry's id. */
  entry: string;
}

/** A form found in a block. Offsets are UTF-16 code units of the block's text, `end` exclusive. */
export interface Match {
  /** Position of the block in the request. */
  block: number;
  start: number;
  end: number;
  reason: Reason;
  /** Ids; more than one where entries share an ambiguous form. */
  entries: string[];
  inner: InnerMatch[];
}

/** One block's text in a request. */
export interface BlockText {
  text: string;
  /** Whether the block before it on the page is another one than in the request, or none. */
  isDetached?: boolean | undefined;
  /** What is known to be near this block beyond what this request shows: flags as in `entry-occurrences.ts`. */
  nearby?: number | undefined;
}

/** What the page has shown so far: plain data, at most 4 kB as JSON, kept by the page and sent with each request. */
export interface Evidence {
  /** Ids of distinct specialist entries seen with a certain form; stops growing when there are enough. */
  seen: string[];
  /** Acronyms the page spells out: the entry's id, or `null` where it means something else. */
  spelledOut: Record<string, string | null>;
}

/** What `findMatches` returns. */
export interface MatchResult {
  /** In order of block and offset. */
  matches: Match[];
  /** Those that lack evidence so far; their `reason` says what they wait for. */
  withheld: Match[];
  /** For each block of the request: what is in it and near it, as flags; to be sent along when it is matched again. */
  nearby: number[];
  evidence: Evidence;
  /** Which of the page's earlier requests the new evidence puts in doubt. */
  recheck: 'nothing' | 'withheld' | 'everything';
}

/** The evidence of a page of which nothing was read. */
export const NO_EVIDENCE: Evidence = { seen: [], spelledOut: {} };

/**
 * What a passage may have in it. Passages without any form are not named: whatever their blocks are, they have no match and
 * are no evidence.
 */
export interface PassageFinding {
  /** Position of the passage in the request. */
  passage: number;
  /** How many forms it may have, of whatever kind. */
  forms: number;
  /** Whether it may have a certain form, or an acronym that it may spell out: all else needs evidence from elsewhere. */
  isTelling: boolean;
  /** Whether it may have a form that needs evidence. */
  isDoubtful: boolean;
}
