import { partitionPoint } from '../binary/binary-search.ts';

/**
 * How near an entry must be to the block of an ambiguous form.
 * In UTF-16 code units of running text, block borders not counted: about 150 words to either side, one long paragraph
 * or a few short ones. By its block, not by the
 * form itself, so that a block that is matched again by itself gets the same matches as it got between its neighbours.
 */
export const NEAR = 1000;

/** In a block or near it a specialist entry occurs. */
export const SPECIALIST_NEAR = 1;
/** A block and what is to one side of it are medical prose: many entries of any sort occur there. */
export const MEDICAL_NEAR = 2;
/** A specialist entry is in the same sentence as a candidate. */
export const SPECIALIST_BESIDE = 4;
/** Two of them, or more. */
export const SPECIALISTS_BESIDE = 8;
/** A block is a sentence or two with a specialist entry and another in them: said of the block alone, so no page keeps it. */
export const BRIEF = 16;

/**
 * What makes a block and one side of it medical prose: distinct entries of any sort, and two for each that it names again
 * and again, as a text names what it is about. Of 2,225 reports of news three have as much, all about medicine; of abstracts
 * on strokes and headaches nearly all.
 */
export const MEDICAL_WEIGHT = 9;
const AGAIN_AND_AGAIN = 3;
const REPEATED_WEIGHT = 2;

/** UTF-16 code units for which medical prose has a further weight of one, at least: a long block names much by chance. */
const UNITS_PER_WEIGHT = 220;

/**
 * What makes a block with a specialist entry medical prose by itself, as a title, a list of problems or a question on a
 * page with little else: so many distinct entries, without ambiguous forms, and one for each so many UTF-16 code units.
 * Of 3,000 questions to doctors that marks 183 words more, 3.5 %; of 7,600 reports of news one.
 */
const DENSE_ENTRIES = 3;
const UNITS_PER_DENSE_ENTRY = 45;

/** What makes a block medical prose by ambiguous words alone: "The jerks were focal, multifocal or generalized, and distal." */
const CROWDED_ENTRIES = 5;
const UNITS_PER_CROWDED_ENTRY = 20;

/** What makes a block brief: a sentence or two that name a specialist entry and another, so that the one is said of the other. */
const BRIEF_ENTRIES = 2;
const UNITS_PER_BRIEF_ENTRY = 65;

/** The places of entries in a request's text. */
export class EntryOccurrences {
  readonly #specialist = new EntryPlaces();
  readonly #any = new EntryPlaces();
  readonly #unambiguous = new EntryPlaces();
  readonly #ambiguous = new EntryPlaces();

  /** Adds an entry's number at a place in the request's whole text, found by a certain form; places come in order. */
  addSpecialist(entry: number, place: number): void {
    this.#specialist.add(entry, place);
  }

  /** Adds an entry's number at a place, found by whatever word; places come in order. */
  addAny(entry: number, place: number): void {
    this.#any.add(entry, place);
  }

  /** Adds an entry's number at a place, found by a certain form or an everyday word; places come in order. */
  addUnambiguous(entry: number, place: number): void {
    this.#unambiguous.add(entry, place);
  }

  /** Adds an entry's number at a place, found by a word with further meanings; places come in order. */
  addAmbiguous(entry: number, place: number): void {
    this.#ambiguous.add(entry, place);
  }

  /**
   * What is in the block between these places and near it, as flags.
   * Either side is counted by itself: a request may hold a block with one side of it only, and flags of several requests
   * add up.
   */
  near(start: number, end: number): number {
    const before = start - NEAR;
    const after = end + NEAR;
    const enough = Math.max(MEDICAL_WEIGHT, (end - start + NEAR) / UNITS_PER_WEIGHT);
    const isMedical =
      this.#any.weighs(enough, before, end) ||
      this.#any.weighs(enough, start, after) ||
      this.#isDense(start, end, DENSE_ENTRIES, UNITS_PER_DENSE_ENTRY) ||
      this.#isCrowded(start, end);
    const isSpecialist = this.#specialist.weighs(1, before, after);
    return (isSpecialist ? SPECIALIST_NEAR : 0) | (isMedical ? MEDICAL_NEAR : 0);
  }

  /** Whether so many words with further meanings are in a block that they can only have those of medicine. */
  #isCrowded(start: number, end: number): boolean {
    const enough = Math.max(CROWDED_ENTRIES, (end - start) / UNITS_PER_CROWDED_ENTRY);
    return this.#ambiguous.weighs(enough, start, end, 0);
  }

  /** `BRIEF` where a block between these places, with these flags, is so, else nothing. */
  brief(start: number, end: number, near: number): number {
    return (near & SPECIALIST_NEAR) !== 0 && this.#isDense(start, end, BRIEF_ENTRIES, UNITS_PER_BRIEF_ENTRY)
      ? BRIEF
      : 0;
  }

  /** Whether a block has much of medicine in it for its length, whatever is near it. */
  #isDense(start: number, end: number, least: number, unitsPerEntry: number): boolean {
    const enough = Math.max(least, (end - start) / unitsPerEntry);
    return this.#specialist.weighs(1, start, end) && this.#unambiguous.weighs(enough, start, end, 0);
  }
}

/** Entries' numbers in order of place. */
export class EntryPlaces {
  readonly #places: number[] = [];
  readonly #entries: number[] = [];

  /** Adds an entry's number at a place, which comes after those added before. */
  add(entry: number, place: number): void {
    this.#places.push(place);
    this.#entries.push(entry);
  }

  /** Whether the entries between two places, both included, weigh so much; `repeated` is added for one named again and again. */
  weighs(enough: number, from: number, to: number, repeated = REPEATED_WEIGHT): boolean {
    const places = this.#places;
    const isBefore = (at: number): boolean => (places[at] ?? 0) < from;
    const first = partitionPoint(0, places.length, isBefore);
    // No entry weighs more than the times that it occurs.
    const last = first + Math.ceil(enough) - 1;
    if (last >= places.length || (places[last] ?? 0) > to) return false;
    const times = new Map<number, number>();
    let weight = 0;
    for (let at = first; at < places.length && (places[at] ?? 0) <= to; at++) {
      const entry = this.#entries[at] ?? 0;
      const time = (times.get(entry) ?? 0) + 1;
      times.set(entry, time);
      if (time === 1) weight++;
      if (time === AGAIN_AND_AGAIN) weight += repeated;
      if (weight >= enough) return true;
    }
    return false;
  }
}
