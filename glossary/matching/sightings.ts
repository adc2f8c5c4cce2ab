/**
 * How near a specialist entry must stand to the block of an ambiguous form, in UTF-16 code units of running text, block
 * borders not counted: about 150 words to either side, one long paragraph or a few short ones. By its block, not by the
 * form itself, so that a block that is asked about again by itself is judged as it was between its neighbours.
 */
export const NEAR = 1000;

/** Where in a question's text specialist entries stand, by their certain forms. */
export class Sightings {
  private readonly places: number[] = [];
  private readonly entries: number[] = [];

  /** Notes an entry's number at a place in the question's whole text; places come in order. */
  add(entry: number, place: number): void {
    this.places.push(place);
    this.entries.push(entry);
  }

  /** How many distinct entries stand in the block between these places or near it. */
  countNear(start: number, end: number): number {
    const distinct = new Set<number>();
    for (let at = this.firstFrom(start - NEAR); at < this.places.length; at++) {
      if ((this.places[at] ?? 0) > end + NEAR) break;
      distinct.add(this.entries[at] ?? 0);
    }
    return distinct.size;
  }

  private firstFrom(place: number): number {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.places[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
