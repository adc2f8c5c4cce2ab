import type { FoundTerm } from '../../messaging/frame-api.ts';
import { type MatchRange, precedes } from './match-range.ts';
import type { MatchStore } from './match-store.ts';
import { isReachable } from './reachable-place.ts';

/**
 * Returns the first range of each visible match of an entry, in document order.
 * Without `id`, of each visible match of any entry.
 */
export function shownMatches(store: MatchStore, id?: string): MatchRange[] {
  return [...store.matches()]
    .filter((range) => (id === undefined || range.meaning.entries.includes(id)) && isShown(range))
    .sort((a, b) => (precedes(a, b) ? -1 : 1));
}

/** Returns the number of visible matches of each entry, in order of first appearance. */
export function countTerms(store: MatchStore): FoundTerm[] {
  const terms = new Map<string, { first: MatchRange; count: number }>();
  for (const range of store.matches()) {
    if (!isShown(range)) continue;
    for (const id of range.meaning.entries) {
      const { first, count } = terms.get(id) ?? { first: range, count: 0 };
      // Sorting all matches would take far longer than finding the first one of each entry.
      terms.set(id, { first: precedes(range, first) ? range : first, count: count + 1 });
    }
  }
  return [...terms]
    .sort(([, a], [, b]) => (precedes(a.first, b.first) ? -1 : 1))
    .map(([id, { count }]) => ({ id, count }));
}

/**
 * Returns the match after `from`, or the one before it; without `from`, the first match or the last.
 * Places that the user cannot bring into view are passed over. Returns `undefined` when there is no further match in this
 * direction.
 */
export function matchAhead(
  places: readonly MatchRange[],
  from: MatchRange | undefined,
  direction: 1 | -1,
): MatchRange | undefined {
  const ahead = direction === 1 ? places : places.toReversed();
  const isAhead = (place: MatchRange): boolean =>
    !from || (direction === 1 ? precedes(from, place) : precedes(place, from));
  return ahead.find((place) => isAhead(place) && isReachable(place));
}

/**
 * Returns the same as `matchAhead`, but wraps around at the end. Where no place can be brought into view, returns the first.
 * Returns `undefined` only when there are no matches.
 */
export function nextMatch(
  places: readonly MatchRange[],
  from: MatchRange | undefined,
  direction: 1 | -1,
): MatchRange | undefined {
  return matchAhead(places, from, direction) ?? matchAhead(places, undefined, direction) ?? places[0];
}

const isShown = ({ drawn, node }: MatchRange): boolean =>
  drawn !== null &&
  node.isConnected &&
  node.parentElement?.checkVisibility({ visibilityProperty: true }) !== false;
