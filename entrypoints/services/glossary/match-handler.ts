import type { Match, MatchResult } from '../../../glossary/matching/match.ts';
import { readMatches } from '../../../glossary/matching/match-record.ts';
import type { MatchResponse, Meaning } from '../../messaging/match-response.ts';
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
  const visible = (record: readonly number[]): Match[] => visibleMatches(record, result.entries, isHidden);
  const meanings = new Meanings(result.entries);
  const found = visible(result.matches);
  const matches = found.flatMap((match) => [match.block, match.start, match.end, meanings.positionOf(match)]);
  // Without certain entries nearby, an ambiguous form means less than it may mean later.
  const doubtful = found.filter(({ reason, block }) => reason === 'field' && !nearby[block]);
  const waiting = [...new Set([...visible(result.withheld), ...doubtful].map(({ block }) => block))];
  return { meanings: meanings.all, matches, waiting, nearby, evidence, recheck };
}

function visibleMatches(
  record: readonly number[],
  ids: readonly string[],
  isHidden: (id: string) => boolean,
): Match[] {
  const matches = readMatches(record);
  if (!ids.some(isHidden)) return matches;
  const shown = (entry: number): boolean => !isHidden(ids[entry] ?? '');
  return matches
    .map((match) => ({ ...match, entries: match.entries.filter(shown) }))
    .filter(({ entries }) => entries.length > 0);
}

/** Numbers the distinct meanings of matches. */
class Meanings {
  readonly all: Meaning[] = [];
  readonly #ids: readonly string[];
  readonly #positions = new Map<string, number>();

  constructor(ids: readonly string[]) {
    this.#ids = ids;
  }

  positionOf({ entries, inner }: Match): number {
    const within = inner.map(({ entry }) => entry);
    const key = `${entries}|${within}`;
    const known = this.#positions.get(key);
    if (known !== undefined) return known;
    const idsOf = (positions: readonly number[]): string[] =>
      positions.map((entry) => this.#ids[entry] ?? '');
    this.#positions.set(key, this.all.length);
    return this.all.push({ entries: idsOf(entries), inner: idsOf(within) }) - 1;
  }
}
