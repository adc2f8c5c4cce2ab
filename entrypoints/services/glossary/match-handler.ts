import { InternMap } from '../../../glossary/binary/intern-map.ts';
import { SPECIALIST_NEAR } from '../../../glossary/matching/entry-occurrences.ts';
import type { Match, MatchResult } from '../../../glossary/matching/match.ts';
import { mergeMatches } from '../../../glossary/own/merge-matches.ts';
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

/** From the least to the most that is to be read again. */
const RECHECKS: readonly MatchResult['recheck'][] = ['nothing', 'withheld', 'everything'];

/**
 * Reduces a result of `findMatches` to what a page needs, with those of the user's own glossaries for the same blocks.
 * Matches of hidden entries are left out; evidence from them counts, since the page still mentions them.
 */
export function toMatchResponse(
  result: MatchResult,
  isHidden: (id: string) => boolean,
  own: readonly MatchResult[] = [],
): MatchResponse {
  const { nearby, evidence } = result;
  const meanings = new InternMap(meaningKey);
  const found = visibleMatches(result.matches, isHidden);
  const merged = mergeMatches([found, ...own.map((each) => visibleMatches(each.matches, isHidden))]);
  const matches = merged.flatMap(({ block, start, end, reason, entries, inner }) => {
    const everyday = reason === 'everyday' ? { everyday: true as const } : {};
    const meaning = { entries, inner: inner.map(({ entry }) => entry), ...everyday };
    return [block, start, end, meanings.numberOf(meaning)];
  });
  // Where no specialist entry is near, an ambiguous form means less than it may mean later.
  const doubted = found.filter(
    ({ reason, block }) => reason === 'field' && !((nearby[block] ?? 0) & SPECIALIST_NEAR),
  );
  const withheld = [result, ...own].flatMap((each) => visibleMatches(each.withheld, isHidden));
  const waiting = [...new Set([...withheld, ...doubted].map(({ block }) => block))];
  const rechecks = [result, ...own].map(({ recheck }) => RECHECKS.indexOf(recheck));
  const recheck = RECHECKS[Math.max(...rechecks)] ?? 'nothing';
  return { meanings: meanings.values, matches, waiting, nearby, evidence, recheck };
}

function visibleMatches(matches: readonly Match[], isHidden: (id: string) => boolean): Match[] {
  return matches
    .map((match) => ({ ...match, entries: match.entries.filter((id) => !isHidden(id)) }))
    .filter(({ entries }) => entries.length > 0);
}
