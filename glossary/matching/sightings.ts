/**
 * How near a specialist entry must stand to an ambiguous form, in UTF-16 code units of running text, block borders
 * not counted: about 150 words to either side, one long paragraph or a few short ones.
 */
const NEAR = 1000;

/** Where in a question's text specialist entries stand, by their certain forms. */
export class Sightings {
  private readonly places: number[] = [];
  private readonly entries: number[] = [];

  /** Notes an entry's number at a place in the question's whole text; places come in order. */
  add(entry: number, place: number): void {
    this.places.push(place);
    this.entries.push(entry);
  }

  /** Whether any stands near this place. */
  near(place: number): boolean {
    const first = this.places[this.firstFrom(place - NEAR)];
    return first !== undefined && first <= place + NEAR;
  }

  /** How many distinct entries stand between these places or near them. */
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
