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
  const candidate = candidates[at];
  if (!candidate) return NONE;
  const own = candidate.postings.filter((posting) => !(posting & UNLIKELY));
  if (own.length === 0) return NONE;
  const others = postingsBeside(candidates, at);
  const vouched = own.filter((posting) =>
    others.some(
      ({ posting: other, length }) =>
        canVouch(posting, candidate.end - candidate.start, other, length) &&
        page.areRelated(entryOf(posting), entryOf(other)),
    ),
  );
  return vouched;
}

const NONE: readonly number[] = [];

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

interface Beside {
  posting: number;
  length: number;
}

/** The likely postings of the forms within reach that do not overlap a candidate. */
function postingsBeside(candidates: readonly Candidate[], at: number): Beside[] {
  const { start = 0, end = 0 } = candidates[at] ?? {};
  const beside: Beside[] = [];
  const note = (other: Candidate): void => {
    if (other.end > start && other.start < end) return;
    for (const posting of other.postings)
      if (!(posting & UNLIKELY)) beside.push({ posting, length: other.end - other.start });
  };
  for (let back = at - 1; back >= 0 && (candidates[back]?.start ?? 0) >= start - 2 * BESIDE; back--) {
    const other = candidates[back];
    if (other && other.end >= start - BESIDE) note(other);
  }
  for (let next = at + 1; next < candidates.length; next++) {
    const other = candidates[next];
    if (!other || other.start > end + BESIDE) break;
    note(other);
  }
  return beside;
}
