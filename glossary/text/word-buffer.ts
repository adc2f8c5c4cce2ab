import { UNKNOWN } from './tokens.ts';
import { HASH_SEED, hashUnit, type WordTable } from './word-table.ts';

/** The folded letters of the word that is being read. */
export class WordBuffer {
  readonly units: Uint16Array;
  length = 0;
  readonly #table: WordTable;
  #hash = HASH_SEED;

  constructor(table: WordTable) {
    this.#table = table;
    this.units = new Uint16Array(table.longestWord + 1);
  }

  /** Begins a new word. */
  clear(): void {
    this.length = 0;
    this.#hash = HASH_SEED;
  }

  /** Adds a folded code unit. */
  add(unit: number): void {
    this.#hash = hashUnit(this.#hash, unit);
    // Beyond the longest known word only the length matters; writing past the end of a typed array does nothing.
    this.units[this.length++] = unit;
  }

  /** Adds folded text. */
  addAll(folded: string): void {
    for (let at = 0; at < folded.length; at++) this.add(folded.charCodeAt(at));
  }

  /** The word's number in the table. */
  get number(): number {
    return this.numberOf(this.length, this.#hash);
  }

  /** The number of the word in the first `length` of `units`; for loops that fill them directly. */
  numberOf(length: number, hash: number): number {
    return length > this.#table.longestWord ? UNKNOWN : this.#table.numberOf(this.units, length, hash);
  }
}
