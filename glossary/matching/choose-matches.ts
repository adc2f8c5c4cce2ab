import type { Candidate } from './candidate.ts';
import { type Decision, disambiguate } from './disambiguate.ts';
import type { PageEvidence } from './page-evidence.ts';
import { entryOf } from './posting.ts';

/** A match that names its entries by id. */
export interface ChosenMatch {
  start: number;
  end: number;
  decision: Decision;
  inner: { start: number; end: number; id: string }[];
}

export interface ChosenMatches {
  matches: ChosenMatch[];
  /** Longest first among those that lack evidence; shorter ones inside that count are among the matches. */
  withheld: ChosenMatch[];
}

/** A card has no room for more. */
const MOST_INNER = 8;

/**
 * Chooses the matches among candidates, left to right, without overlaps, the longest that counts first.
 * @param candidates in order of start, the longest first where several start together
 */
export function chooseMatches(
  candidates: readonly Candidate[],
  page: PageEvidence,
  isNear: boolean,
): ChosenMatches {
  const chosen: ChosenMatches = { matches: [], withheld: [] };
  let free = 0;
  let freeToWithhold = 0;
  candidates.forEach((candidate, at) => {
    const { start, end } = candidate;
    if (start < free) return;
    const decision = disambiguate(candidate, page, isNear);
    if (decision.counts) {
      free = end;
      chosen.matches.push({ start, end, decision, inner: innerMatches(candidates, at, decision, page) });
    } else if (start >= freeToWithhold) {
      freeToWithhold = end;
      chosen.withheld.push({ start, end, decision, inner: [] });
    }
  });
  return chosen;
}

/** The other entries inside a match, each once; what is ambiguous alone has one meaning within a longer term. */
function innerMatches(
  candidates: readonly Candidate[],
  at: number,
  outer: Decision,
  page: PageEvidence,
): ChosenMatch['inner'] {
  const end = candidates[at]?.end ?? 0;
  const named = new Set(outer.entries);
  const inner: ChosenMatch['inner'] = [];
  for (let next = at + 1; next < candidates.length && inner.length < MOST_INNER; next++) {
    const candidate = candidates[next];
    if (!candidate || candidate.start >= end) break;
    if (candidate.end > end) continue;
    for (const id of meantIds(candidate, page)) {
      if (named.has(id)) continue;
      named.add(id);
      inner.push({ start: candidate.start, end: candidate.end, id });
    }
  }
  return inner;
}

const meantIds = ({ postings, meaning }: Candidate, page: PageEvidence): string[] =>
  meaning === undefined ? postings.map((posting) => page.id(entryOf(posting))) : [meaning];
