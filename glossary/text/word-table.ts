/** Numbers folded words. */
export interface WordTable {
  /** Code units of its longest word: anything longer is unknown without a look. */
  readonly longestWord: number;
  /** The number of the word in the first `length` of `units`, or `UNKNOWN`; `hash` as made by `hashUnit`. */
  numberOf(units: Uint16Array, length: number, hash: number): number;
}

export const HASH_SEED = 0x811c9dc5 | 0;

/** The hash with one more UTF-16 code unit in it (FNV-1a). */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Spreads a finished hash over all 32 bits (the finalizer of MurmurHash3, shortened); unsigned. */
export function spreadHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** The hash of a whole word. */
export function hashWord(word: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < word.length; at++) hash = hashUnit(hash, word.charCodeAt(at));
  return hash;
}
