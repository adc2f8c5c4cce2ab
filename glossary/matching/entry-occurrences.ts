import { partitionPoint } from '../binary/binary-search.ts';

/**
 * How near a specialist entry must be to the block of an ambiguous form.
 * In UTF-16 code units of running text, block borders not counted: about 150 words to either side, one long paragraph
 * or a few short ones. By its block, not by the
 * form itself, so that a block that is matched again by itself gets the same matches as it got between its neighbours.
 */
export const NEAR = 1000;

/** The places of specialist entries in a request's text, by their certain forms. */
export class EntryOccurrences {
  readonly #places: number[] = [];
  readonly #entries: number[] = [];

  /** Adds an entry's number at a place in the request's whole text; places come in order. */
  add(entry: number, place: number): void {
    this.#places.push(place);
    this.#entries.push(entry);
  }

  /** How many distinct entries occur in the block between these places or near it. */
  countNear(start: number, end: number): number {
    const places = this.#places;
    const isBefore = (at: number): boolean => (places[at] ?? 0) < start - NEAR;
    const distinct = new Set<number>();
    for (let at = partitionPoint(0, places.length, isBefore); at < places.length; at++) {
      if ((places[at] ?? 0) > end + NEAR) break;
      distinct.add(this.#entries[at] ?? 0);
    }
    return distinct.size;
  }
}
