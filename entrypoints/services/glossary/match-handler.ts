import { InternMap } from '../../../glossary/binary/intern-map.ts';
import type { Match, MatchResult } from '../../../glossary/matching/match.ts';
import { type MatchResponse, meaningKey } from '../../messaging/match-response.ts';

/**
 * Encodes for a page what was found in its blocks: each meaning once, each match as four numbers.
 * What the user does not want marked is left out; evidence stays, since the page still says it.
 */
export function toMatchResponse(result: MatchResult, isHidden: (id: string) => boolean): MatchResponse {
  const { nearby, evidence, recheck } = result;
  const meanings = new InternMap(meaningKey);
  const found = visibleMatches(result.matches, isHidden);
  const matches = found.flatMap(({ block, start, end, entries, inner }) => {
    const meaning = { entries, inner: inner.map(({ entry }) => entry) };
    return [block, start, end, meanings.numberOf(meaning)];
  });
  // Where nothing is near, an ambiguous form means less than it may mean later.
  const doubted = found.filter(({ reason, block }) => reason === 'field' && !nearby[block]);
  const withheld = visibleMatches(result.withheld, isHidden);
  const waiting = [...new Set([...withheld, ...doubted].map(({ block }) => block))];
  return { meanings: meanings.values, matches, waiting, nearby, evidence, recheck };
}

function visibleMatches(matches: readonly Match[], isHidden: (id: string) => boolean): Match[] {
  return matches
    .map((match) => ({ ...match, entries: match.entries.filter((id) => !isHidden(id)) }))
    .filter(({ entries }) => entries.length > 0);
}
