import { type Candidate, hasPosting } from './candidate.ts';
import {
  BRIEF,
  MEDICAL_NEAR,
  SPECIALIST_BESIDE,
  SPECIALIST_NEAR,
  SPECIALISTS_BESIDE,
} from './entry-occurrences.ts';
import type { Reason } from './match.ts';
import type { PageEvidence } from './page-evidence.ts';
import { ACRONYM, AMBIGUOUS, EVERYDAY, entryOf, ILLNESS, LONE, UNEXPLAINED, UNLIKELY } from './posting.ts';

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
 * Decides by what its page has shown whether a candidate counts.
 *
 * A certain form counts anywhere. An acronym that the page spells out counts as that. An everyday word counts near
 * specialist entries on a page with enough of them, in medical prose, and beside one in a sentence or two that say little
 * else. An ambiguous form counts near such entries on a page with even more of them, where the page uses an unmistakable
 * form of the very same entry (an unlikely one there alone), and beside a specialist entry, if it is a form of one entry
 * only and no acronym but an illness's, or beside two. In medical prose words count, acronyms do not.
 * @param near flags as in `entry-occurrences.ts`
 */
export function disambiguate(candidate: Candidate, page: PageEvidence, near: number): Decision {
  const { postings, meaning } = candidate;
  if (meaning !== undefined) return { counts: true, reason: 'spelled-out', entries: [meaning] };
  const certain = certainPostings(candidate);
  if (certain.length > 0) return decision(true, 'certain', certain, page);
  const isNear = (near & SPECIALIST_NEAR) !== 0;
  const isMedical = (near & MEDICAL_NEAR) !== 0;
  const unlikely = UNLIKELY | UNEXPLAINED | (isMedical ? 0 : LONE);
  const likely = postings.filter((posting) => !(posting & unlikely));
  const everyday = postings.filter((posting) => !(posting & AMBIGUOUS));
  if (everyday.length > 0) {
    const isBeside = (near & SPECIALIST_BESIDE) !== 0 && (near & BRIEF) !== 0;
    const counts = likely.length > 0 && (isMedical || isBeside || (isNear && page.allowsEveryday));
    return decision(counts, 'everyday', everyday, page);
  }
  const isOwn = (posting: number): boolean => page.hasSeen(entryOf(posting));
  if (likely.length > 0 && (isClear(likely, near) || (isNear && page.speaksOfField)))
    return decision(
      true,
      'field',
      postings.filter((posting) => !(posting & unlikely) || isOwn(posting)),
      page,
    );
  const own = postings.filter(isOwn);
  return own.length > 0 ? decision(true, 'field', own, page) : decision(false, 'field', postings, page);
}

/** The decision for a candidate with these postings that related entries vouch for; nothing where there are none. */
export function vouchedDecision(vouched: readonly number[], page: PageEvidence): Decision | undefined {
  if (vouched.length === 0) return undefined;
  const everyday = vouched.filter((posting) => !(posting & AMBIGUOUS));
  return everyday.length > 0
    ? decision(true, 'everyday', everyday, page)
    : decision(true, 'field', vouched, page);
}

/** Whether an ambiguous form with these likely postings counts by what is near it, whatever the rest of its page is about. */
function isClear(likely: readonly number[], near: number): boolean {
  const has = (flag: number): boolean => likely.some((posting) => (posting & flag) !== 0);
  const isBeside = (near & SPECIALIST_BESIDE) !== 0 && likely.length === 1;
  if (!has(ACRONYM)) return isBeside || (near & MEDICAL_NEAR) !== 0;
  // Of an illness's letters a rule asks that something beside them speaks of it.
  return isBeside && (has(ILLNESS) || (near & SPECIALISTS_BESIDE) !== 0);
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
