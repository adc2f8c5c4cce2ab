import { linesOf } from './lines-of.ts';
import type { MatchRegistry } from './match-registry.ts';
import type { FoundTerm } from './page-module.ts';
import { type Piece, precedes } from './piece.ts';

/** The first piece of each match that is shown somewhere on the page, in document order. */
export function foundPlaces(registry: MatchRegistry): Piece[] {
  return [...registry.matches()]
    .filter((piece) => piece.drawn && piece.node.isConnected && linesOf(piece).length > 0)
    .sort((a, b) => (precedes(a, b) ? -1 : 1));
}

/** The place after this one, or before it; where there is none, the search goes on at the other end. */
export function nextPlace(
  places: readonly Piece[],
  from: Piece | undefined,
  direction: 1 | -1,
): Piece | undefined {
  const ahead = direction === 1 ? places : places.toReversed();
  const isAhead = (place: Piece): boolean =>
    from !== undefined && (direction === 1 ? precedes(from, place) : precedes(place, from));
  return ahead.find(isAhead) ?? ahead[0];
}

/** Counts the places of each entry, in order of first appearance. */
export function countTerms(places: readonly Piece[]): FoundTerm[] {
  const counts = new Map<string, number>();
  for (const { meaning } of places) {
    for (const id of meaning.entries) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({ id, count }));
}
