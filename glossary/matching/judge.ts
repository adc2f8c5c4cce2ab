import { type Candidate, hasClaim } from './candidate.ts';
import { AMBIGUOUS, EVERYDAY, entryOf } from './claim.ts';
import type { Reason } from './match.ts';
import type { PageEvidence } from './page-evidence.ts';

/** Whether a candidate counts and why, or what it waits for. */
export interface Verdict {
  counts: boolean;
  reason: Reason;
  /** Ids of the entries that are meant. */
  ids: string[];
}

/** The claims of entries that have the form for themselves: no other meaning, no word of every page. */
export function certainClaims(candidate: Candidate): readonly number[] {
  const { claims, meaning } = candidate;
  if (meaning !== undefined) return [];
  const doubtful = AMBIGUOUS | EVERYDAY;
  return hasClaim(candidate, doubtful) ? claims.filter((claim) => !(claim & doubtful)) : claims;
}

/**
 * Judges a candidate by what its page has shown. `isNear` tells whether a specialist entry stands near its block.
 *
 * A certain form counts anywhere. An acronym that the page spells out counts as that. An everyday word counts on a
 * page with enough specialist entries. An ambiguous form counts where such entries stand near it on a page with
 * even more of them, or where the page uses an unmistakable form of the very same entry.
 */
export function judge(candidate: Candidate, page: PageEvidence, isNear: boolean): Verdict {
  const { claims, meaning } = candidate;
  if (meaning !== undefined) return { counts: true, reason: 'spelled-out', ids: [meaning] };
  const certain = certainClaims(candidate);
  if (certain.length > 0) return verdict(true, 'certain', certain, page);
  const everyday = claims.filter((claim) => !(claim & AMBIGUOUS));
  if (everyday.length > 0) return verdict(page.allowsEveryday, 'everyday', everyday, page);
  if (page.speaksOfField && isNear) return verdict(true, 'field', claims, page);
  const own = claims.filter((claim) => page.hasSeen(entryOf(claim)));
  return own.length > 0 ? verdict(true, 'field', own, page) : verdict(false, 'field', claims, page);
}

const verdict = (
  counts: boolean,
  reason: Reason,
  claims: readonly number[],
  page: PageEvidence,
): Verdict => ({
  counts,
  reason,
  // An entry may claim a word and the acronym that looks like it in capitals.
  ids: [...new Set(claims.map((claim) => page.id(entryOf(claim))))],
});
