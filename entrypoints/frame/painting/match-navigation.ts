import type { FoundTerm } from '../../messaging/frame-api.ts';
import { type Piece, precedes } from './match-range.ts';
import type { MatchRegistry } from './match-store.ts';

/** The first piece of each match of an entry that is shown somewhere on the page, in document order; of any entry without `id`. */
export function foundPlaces(registry: MatchRegistry, id?: string): Piece[] {
  return [...registry.matches()]
    .filter((piece) => (id === undefined || piece.meaning.entries.includes(id)) && isShown(piece))
    .sort((a, b) => (precedes(a, b) ? -1 : 1));
}

/** Counts the places of each entry, in order of first appearance. */
export function countTerms(registry: MatchRegistry): FoundTerm[] {
  const terms = new Map<string, { first: Piece; count: number }>();
  for (const piece of registry.matches()) {
    if (!isShown(piece)) continue;
    for (const id of piece.meaning.entries) {
      const { first, count } = terms.get(id) ?? { first: piece, count: 0 };
      // Sorting all places would take longer by far than finding the first of each entry.
      terms.set(id, { first: precedes(piece, first) ? piece : first, count: count + 1 });
    }
  }
  return [...terms]
    .sort(([, a], [, b]) => (precedes(a.first, b.first) ? -1 : 1))
    .map(([id, { count }]) => ({ id, count }));
}

/** The place after this one, or before it; the first or last of all where there is none to go on from. */
export function placeAhead(
  places: readonly Piece[],
  from: Piece | undefined,
  direction: 1 | -1,
): Piece | undefined {
  const ahead = direction === 1 ? places : places.toReversed();
  if (!from) return ahead[0];
  return ahead.find((place) => (direction === 1 ? precedes(from, place) : precedes(place, from)));
}

/** As `placeAhead`; at the end the search goes on at the other one. */
export function nextPlace(
  places: readonly Piece[],
  from: Piece | undefined,
  direction: 1 | -1,
): Piece | undefined {
  return placeAhead(places, from, direction) ?? placeAhead(places, undefined, direction);
}

const isShown = ({ drawn, node }: Piece): boolean =>
  drawn !== null &&
  node.isConnected &&
  node.parentElement?.checkVisibility({ visibilityProperty: true }) !== false;
