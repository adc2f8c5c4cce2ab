import type { Evidence, MatchResult } from '../../glossary/matching/match.ts';

/** What a match means; matches with the same meaning share it. */
export interface Meaning {
  /** Ids; several where entries share an ambiguous form. */
  entries: readonly string[];
  /** Ids of the shorter entries inside the match. */
  inner: readonly string[];
}

/** Returns a key that is equal for equal meanings. */
export function meaningKey({ entries, inner }: Meaning): string {
  return `${entries}|${inner}`;
}

/** The response to `findMatches`, reduced to what a page needs. */
export interface MatchResponse {
  /** Each meaning once. */
  meanings: Meaning[];
  /**
   * `block, start, end, meaning` for each match, in order of block and offset: positions of the block in the request and of
   * the meaning, offsets in UTF-16 code units of the block's text. Flat numbers clone and parse several times faster than
   * objects.
   */
  matches: number[];
  /** Positions of the request's blocks in which matches wait for evidence. */
  waiting: number[];
  /** For each block of the request: distinct certain entries in it and close to it; to be sent along when it is sent again. */
  nearby: number[];
  evidence: Evidence;
  /** Which of the page's earlier responses the new evidence makes doubtful. */
  recheck: MatchResult['recheck'];
}
