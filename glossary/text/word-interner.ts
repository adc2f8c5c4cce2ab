import { hashWord, spreadHash, type WordTable } from './word-table.ts';

/** Longer words are no words of a glossary; they stay unknown. */
const LONGEST_WORD = 255;

/** A word table that numbers every word that it meets, from 0 on. */
export class WordInterner implements WordTable {
  readonly longestWord = LONGEST_WORD;
  /** The words by number. */
  readonly words: string[] = [];
  readonly #units = new Uint16Array(LONGEST_WORD);
  #slots = new Int32Array(1024).fill(-1);
  #hashes = new Int32Array(1024);

  numberOf(units: Uint16Array, length: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = spreadHash(hash) & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot]!;
      if (number === -1) return this.#learn(slot, units, length, hash);
      if (this.#hashes[number] === hash && sameWord(this.words[number], units, length)) return number;
    }
  }

  /** The number of a word that is folded already, of at most `longestWord` code units. */
  numberOfWord(word: string): number {
    for (let at = 0; at < word.length; at++) this.#units[at] = word.charCodeAt(at);
    return this.numberOf(this.#units, word.length, hashWord(word));
  }

  #learn(slot: number, units: Uint16Array, length: number, hash: number): number {
    const number = this.words.length;
    // In one go: a string that is put together letter by letter is a chain of pieces, slow to compare and to sort.
    const letters: number[] = [];
    for (let at = 0; at < length; at++) letters.push(units[at]!);
    this.words.push(String.fromCharCode(...letters));
    this.#slots[slot] = number;
    this.#hashes[number] = hash;
    if (this.words.length * 2 > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const size = this.#slots.length * 2;
    const hashes = new Int32Array(size);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    this.#slots = new Int32Array(size).fill(-1);
    for (let number = 0; number < this.words.length; number++) {
      let slot = spreadHash(hashes[number]!) & (size - 1);
      while (this.#slots[slot] !== -1) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = number;
    }
  }
}

function sameWord(word: string | undefined, units: Uint16Array, length: number): boolean {
  if (word?.length !== length) return false;
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== units[at]) return false;
  return true;
}
