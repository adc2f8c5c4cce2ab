import type { Candidate } from './candidate.ts';
import { entryOf } from './claim.ts';
import { judge, type Verdict } from './judge.ts';
import type { PageEvidence } from './page-evidence.ts';

/** A match that names its entries by id. */
export interface ChosenMatch {
  start: number;
  end: number;
  verdict: Verdict;
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
 * Chooses among candidates in order of start, longest first: the longest that counts, left to right, without overlaps.
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
    const verdict = judge(candidate, page, isNear);
    if (verdict.counts) {
      free = end;
      chosen.matches.push({ start, end, verdict, inner: innerMatches(candidates, at, verdict, page) });
    } else if (start >= freeToWithhold) {
      freeToWithhold = end;
      chosen.withheld.push({ start, end, verdict, inner: [] });
    }
  });
  return chosen;
}

/** The other entries inside a chosen candidate, each once. What is ambiguous alone is not so within a longer term. */
function innerMatches(
  candidates: readonly Candidate[],
  at: number,
  outer: Verdict,
  page: PageEvidence,
): ChosenMatch['inner'] {
  const end = candidates[at]?.end ?? 0;
  const named = new Set(outer.ids);
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

const meantIds = ({ claims, meaning }: Candidate, page: PageEvidence): string[] =>
  meaning === undefined ? claims.map((claim) => page.id(entryOf(claim))) : [meaning];
