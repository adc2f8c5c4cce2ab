import { type Candidate, hasPosting } from './candidate.ts';
import { certainPostings, disambiguate, vouchedDecision } from './disambiguate.ts';
import { BRIEF, SPECIALIST_BESIDE, SPECIALIST_NEAR, SPECIALISTS_BESIDE } from './entry-occurrences.ts';
import type { InnerMatch, MatchResult } from './match.ts';
import type { PageEvidence } from './page-evidence.ts';
import { AMBIGUOUS, EVERYDAY, entryOf } from './posting.ts';
import { vouchedPostings } from './vouching.ts';

/** A card has no room for more. */
const MOST_INNER = 8;

/** A block of a request, read. */
export interface BlockCandidates {
  /** Its position in the request. */
  block: number;
  /** In order of start, the longest first where several start together. */
  candidates: readonly Candidate[];
  /** What is in it and near it: flags as in `entry-occurrences.ts`. */
  near: number;
}

/** The matches of a block, and, the longest first, those that lack evidence; shorter ones inside these may be matches. */
export type ChosenMatches = Pick<MatchResult, 'matches' | 'withheld'>;

/** Chooses a block's matches, left to right, without overlaps, the longest that counts first. */
export function chooseMatches(
  { block, candidates, near }: BlockCandidates,
  page: PageEvidence,
): ChosenMatches {
  const chosen: ChosenMatches = { matches: [], withheld: [] };
  // What a page spells out is no occurrence of a specialist entry.
  const mayBeNear = (near & SPECIALIST_NEAR) !== 0 || page.spellsOut;
  let free = 0;
  let freeToWithhold = 0;
  candidates.forEach((candidate, at) => {
    const { start, end } = candidate;
    if (start < free) return;
    const around = mayBeNear ? near | specialistsBeside(candidates, at, near) : near;
    const decision = disambiguate(candidate, page, around);
    const { counts, reason, entries } = decision.counts
      ? decision
      : (vouchedDecision(vouchedPostings(candidates, at, page), page) ?? decision);
    if (counts) {
      free = end;
      const inner = innerMatches(candidates, at, entries, page);
      chosen.matches.push({ block, start, end, reason, entries, inner });
    } else if (start >= freeToWithhold) {
      freeToWithhold = end;
      chosen.withheld.push({ block, start, end, reason, entries, inner: [] });
    }
  });
  return chosen;
}

/** UTF-16 code units: half a sentence. */
const BESIDE = 60;

/** Two letters mean too much: two diseases are beside CT in many a report on that state's laws. */
const LONG_ACRONYM = 3;

/** Whether forms with one meaning only are beside a candidate that has more: flags as in `entry-occurrences.ts`. */
function specialistsBeside(candidates: readonly Candidate[], at: number, near: number): number {
  const candidate = candidates[at];
  // Of everyday words only those of brief blocks ask.
  const asking = near & BRIEF ? AMBIGUOUS | EVERYDAY : AMBIGUOUS;
  if (!candidate || !hasPosting(candidate, asking)) return 0;
  const { start, end } = candidate;
  let first: number | undefined;
  let flags = 0;
  const note = (other: Candidate): void => {
    const [posting] = other.end <= start || other.start >= end ? specialistPostings(other) : [];
    if (posting === undefined) return;
    first ??= entryOf(posting);
    flags |=
      first === entryOf(posting) || end - start < LONG_ACRONYM ? SPECIALIST_BESIDE : SPECIALISTS_BESIDE;
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
  return flags;
}

/** An acronym that its page spells out says what it means as surely as a form with one meaning. */
const specialistPostings = (candidate: Candidate): readonly number[] =>
  candidate.meaning === undefined ? certainPostings(candidate) : candidate.postings;

/** The other entries inside a match, each once; what is ambiguous alone has one meaning within a longer term. */
function innerMatches(
  candidates: readonly Candidate[],
  at: number,
  outer: readonly string[],
  page: PageEvidence,
): InnerMatch[] {
  const end = candidates[at]?.end ?? 0;
  const named = new Set(outer);
  const inner: InnerMatch[] = [];
  for (let next = at + 1; next < candidates.length && inner.length < MOST_INNER; next++) {
    const candidate = candidates[next];
    if (!candidate || candidate.start >= end) break;
    if (candidate.end > end) continue;
    for (const entry of meantEntries(candidate, page)) {
      if (named.has(entry)) continue;
      named.add(entry);
      inner.push({ start: candidate.start, end: candidate.end, entry });
    }
  }
  return inner;
}

const meantEntries = ({ postings, meaning }: Candidate, page: PageEvidence): string[] =>
  meaning === undefined ? postings.map((posting) => page.id(entryOf(posting))) : [meaning];
