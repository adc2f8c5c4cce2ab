import type { Candidate } from './candidate.ts';
import type { PageEvidence } from './page-evidence.ts';
import { ACRONYM, AMBIGUOUS, EVERYDAY, entryOf, ILLNESS, UNLIKELY } from './posting.ts';

/** UTF-16 code units between a form and what vouches for it: a sentence. */
const BESIDE = 100;

/** Letters of fewer mean too much. */
const LONG_ACRONYM = 3;

/**
 * The postings of a doubtful candidate whose entries are related to one that is named beside it: "LEV, BRV", "an ICP of
 * 28 in hydrocephalus". Hardly ever do two forms with other meanings meet whose entries are related.
 */
export function vouchedPostings(
  candidates: readonly Candidate[],
  at: number,
  page: PageEvidence,
): readonly number[] {
  const { postings = NONE } = candidates[at] ?? {};
  return postings.filter((posting) => !(posting & UNLIKELY) && isVouchedFor(posting, candidates, at, page));
}

const NONE: readonly number[] = [];

/** Whether a form within reach that does not overlap a candidate vouches for a posting of it. */
function isVouchedFor(
  posting: number,
  candidates: readonly Candidate[],
  at: number,
  page: PageEvidence,
): boolean {
  const { start = 0, end = 0 } = candidates[at] ?? {};
  const entry = entryOf(posting);
  // No array of what is beside: this runs for each doubtful form of a page.
  const vouches = (other: Candidate): boolean =>
    (other.end <= start || other.start >= end) &&
    other.postings.some(
      (each) =>
        !(each & UNLIKELY) &&
        canVouch(posting, end - start, each, other.end - other.start) &&
        page.areRelated(entry, entryOf(each)),
    );
  for (let back = at - 1; back >= 0; back--) {
    const other = candidates[back];
    if (!other || other.start < start - 2 * BESIDE) break;
    if (other.end >= start - BESIDE && vouches(other)) return true;
  }
  for (let next = at + 1; next < candidates.length; next++) {
    const other = candidates[next];
    if (!other || other.start > end + BESIDE) break;
    if (vouches(other)) return true;
  }
  return false;
}

/** Whether a related entry's posting is sign enough of what another means. */
function canVouch(posting: number, length: number, other: number, otherLength: number): boolean {
  // News of DNA and genomes is no news of medicine.
  const isOfIllness = ((posting | other) & ILLNESS) !== 0;
  if (posting & EVERYDAY && (!isOfIllness || other & EVERYDAY)) return false;
  if (!(other & (AMBIGUOUS | EVERYDAY))) return true;
  const isLong = length >= LONG_ACRONYM || otherLength >= LONG_ACRONYM;
  if ((posting | other) & ACRONYM && isLong) return true;
  return !(posting & ACRONYM) && isOfIllness;
}
