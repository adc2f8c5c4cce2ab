import type { Evidence, MatchResult } from '../../glossary/matching/match.ts';

/** What a page has shown of the user's own glossaries. */
export interface OwnEvidence {
  /** Names the glossaries and the state of their files: with others, it is worth nothing. */
  key: string;
  /** Of each of them, in the user's order. */
  evidence: Evidence[];
}

/** What a match means; matches with the same meaning share it. */
export interface Meaning {
  /** Ids; several where entries share an ambiguous form. */
  entries: readonly string[];
  /** Ids of the shorter entries inside the match. */
  inner: readonly string[];
  /** Whether the form is an everyday medical word, which is marked less. */
  everyday?: true | undefined;
}

/** Returns a key that is equal for equal meanings. */
export function meaningKey({ entries, inner, everyday }: Meaning): string {
  return `${entries}|${inner}|${everyday === true}`;
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
  /** For each block of the request: what is in it and near it, as flags for each glossary; to be sent along when it is sent again. */
  nearby: number[];
  evidence: Evidence;
  /** What the page has shown of the user's own glossaries; absent where none of them is for this page. */
  own?: OwnEvidence | undefined;
  /** Which of the page's earlier responses the new evidence makes doubtful. */
  recheck: MatchResult['recheck'];
}
