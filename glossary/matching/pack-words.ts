import { hashWord, spreadHash } from '../folding/word-table.ts';
import { packStrings } from '../packing/pack-strings.ts';

/** Bits of a slot that hold a word's number plus one; the others hold a fingerprint of its hash. */
export const SLOT_NUMBER_BITS = 24;

/** The slot's content for a word: most words of a page are turned away by it without a look at their letters. */
export function slotOf(spread: number, number: number): number {
  return (((spread >>> SLOT_NUMBER_BITS) << SLOT_NUMBER_BITS) | (number + 1)) >>> 0;
}

/** The words of an index: a hash table over all of them, and their letters. */
export interface PackedWords {
  /** Open addressing, at most two thirds full. */
  wordSlots: Uint32Array;
  wordEnds: Uint32Array;
  wordUnits: Uint16Array;
  /** The words meant by those that come last in the table: other spellings of words that come before. */
  aliases: Uint32Array;
}

/** Packs words, numbered by their places, and other spellings of them. */
export function packWords(
  words: readonly string[],
  otherSpellings: ReadonlyMap<string, number>,
): PackedWords {
  const all = [...words, ...otherSpellings.keys()];
  if (all.length >= 1 << SLOT_NUMBER_BITS) throw new RangeError(`Too many words: ${all.length}.`);
  const size = 2 ** Math.ceil(Math.log2(all.length * 1.5 + 1));
  const wordSlots = new Uint32Array(size);
  all.forEach((word, number) => {
    const spread = spreadHash(hashWord(word));
    let slot = spread & (size - 1);
    while (wordSlots[slot] !== 0) slot = (slot + 1) & (size - 1);
    wordSlots[slot] = slotOf(spread, number);
  });
  const { ends, units } = packStrings(all);
  return { wordSlots, wordEnds: ends, wordUnits: units, aliases: Uint32Array.from(otherSpellings.values()) };
}
