import { type Candidate, hasPosting } from './candidate.ts';
import type { Reason } from './match.ts';
import type { PageEvidence } from './page-evidence.ts';
import { AMBIGUOUS, EVERYDAY, entryOf } from './posting.ts';

/** Whether a candidate counts and why, or what it waits for. */
export interface Decision {
  counts: boolean;
  reason: Reason;
  /** Ids of the entries that are meant. */
  entries: string[];
}

/** The postings of forms with one meaning only that are no word of every page. */
export function certainPostings(candidate: Candidate): readonly number[] {
  const { postings, meaning } = candidate;
  if (meaning !== undefined) return [];
  const doubtful = AMBIGUOUS | EVERYDAY;
  return hasPosting(candidate, doubtful) ? postings.filter((posting) => !(posting & doubtful)) : postings;
}

/**
 * Decides by what its page has shown whether a candidate counts. `isNear`: a specialist entry is near its block.
 *
 * A certain form counts anywhere. An acronym that the page spells out counts as that. An everyday word counts on a
 * page with enough specialist entries. An ambiguous form counts where such entries are near it on a page with
 * even more of them, or where the page uses an unmistakable form of the very same entry.
 */
export function disambiguate(candidate: Candidate, page: PageEvidence, isNear: boolean): Decision {
  const { postings, meaning } = candidate;
  if (meaning !== undefined) return { counts: true, reason: 'spelled-out', entries: [meaning] };
  const certain = certainPostings(candidate);
  if (certain.length > 0) return decision(true, 'certain', certain, page);
  const everyday = postings.filter((posting) => !(posting & AMBIGUOUS));
  if (everyday.length > 0) return decision(page.allowsEveryday, 'everyday', everyday, page);
  if (page.speaksOfField && isNear) return decision(true, 'field', postings, page);
  const own = postings.filter((posting) => page.hasSeen(entryOf(posting)));
  return own.length > 0 ? decision(true, 'field', own, page) : decision(false, 'field', postings, page);
}

const decision = (
  counts: boolean,
  reason: Reason,
  postings: readonly number[],
  page: PageEvidence,
): Decision => ({
  counts,
  reason,
  // An entry may have a word as a form, and the acronym that looks like it in capitals.
  entries: [...new Set(postings.map((posting) => page.id(entryOf(posting))))],
});
