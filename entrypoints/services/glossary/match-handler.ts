import { InternMap } from '../../../glossary/binary/intern-map.ts';
import type { Match, MatchResult } from '../../../glossary/matching/match.ts';
import { type MatchResponse, meaningKey } from '../../messaging/match-response.ts';
import { currentSettings } from '../../settings/settings-cache.ts';
import { loadLabels } from './glossary-files.ts';

/** Returns whether the user has hidden an entry: muted it, or hidden its kind. */
export async function loadHiddenEntries(): Promise<(id: string) => boolean> {
  const settings = await currentSettings();
  const muted = new Set(settings.muted);
  const hiddenKinds = new Set(settings.hiddenKinds);
  if (hiddenKinds.size === 0) return (id) => muted.has(id);
  const labels = await loadLabels();
  return (id) => {
    const kind = labels.get(id)?.kind;
    return muted.has(id) || (kind !== undefined && hiddenKinds.has(kind));
  };
}

/**
 * Reduces a result of `findMatches` to what a page needs.
 * Matches of hidden entries are left out; evidence from them counts, since the page still mentions them.
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
