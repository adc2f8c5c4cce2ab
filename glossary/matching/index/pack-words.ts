import { packedLength, writeString } from '../../binary/pack-strings.ts';
import type { Packed } from '../../binary/packing-progress.ts';
import { hashWord, spreadHash } from '../../text/word-table.ts';

/** Bits of a slot that hold a word's number plus one. The others hold a fingerprint of its hash. */
const NUMBER_BITS = 24;
const NUMBER_MASK = (1 << NUMBER_BITS) - 1;

/** The part of a spread hash that rules most words out without a look at their letters. */
export const fingerprint = (spread: number): number => spread >>> NUMBER_BITS;
/** The fingerprint in a slot. */
export const fingerprintOfSlot = (content: number): number => content >>> NUMBER_BITS;
/** The number of the word in a slot. */
export const numberOfSlot = (content: number): number => (content & NUMBER_MASK) - 1;

/** Where to look for a word first. The shift keeps the remainder one of whole numbers, which is several times faster. */
export const firstSlot = (spread: number, slots: number): number => spread % (slots >>> 0);

/** Slots per word. Half full, the table turns an unknown word away after 2.5 steps; at four fifths it would take 13. */
const SPACIOUSNESS = 2;

/** The words of an index: a hash table over all of them, and their letters. */
export interface PackedWords {
  /** Open addressing; 0 is free. */
  wordSlots: Uint32Array;
  /** Per word: where its letters start; a word may lie inside a longer one that begins with it. */
  wordStarts: Uint32Array;
  /** Per word: its length in UTF-16 code units. */
  wordLengths: Uint8Array;
  wordBytes: Uint8Array;
  /** The words meant by those that come last in the table: other spellings of words that come before. */
  aliases: Uint32Array;
}

/** Packs words, numbered by their places, and other spellings of them; at most 255 code units each. */
export function packWords(
  words: readonly string[],
  otherSpellings: ReadonlyMap<string, number>,
  packed: Packed,
): PackedWords {
  const all = [...words, ...otherSpellings.keys()];
  if (all.length > NUMBER_MASK) throw new RangeError(`Too many words: ${all.length}.`);
  const wordSlots = new Uint32Array(Math.ceil(all.length * SPACIOUSNESS) + 1);
  all.forEach((word, number) => {
    const spread = spreadHash(hashWord(word));
    let slot = firstSlot(spread, wordSlots.length);
    while (wordSlots[slot] !== 0) slot = (slot + 1) % wordSlots.length;
    wordSlots[slot] = (fingerprint(spread) << NUMBER_BITS) | (number + 1);
    packed();
  });
  return {
    wordSlots,
    ...packLetters(all, packed),
    wordLengths: new Uint8Array(all.map((word) => word.length)),
    aliases: Uint32Array.from(otherSpellings.values()),
  };
}

/** Writes each word's letters once; those of "seizure" are the beginning of "seizures". */
function packLetters(
  words: readonly string[],
  packed: Packed,
): { wordStarts: Uint32Array; wordBytes: Uint8Array } {
  const starts = new Map<string, number>();
  const written: string[] = [];
  let end = 0;
  let start = 0;
  let last = '';
  for (const word of words.toSorted().reverse()) {
    if (!last.startsWith(word)) {
      start = end;
      end += packedLength(word);
      written.push(word);
    }
    starts.set(word, start);
    last = word;
    packed();
  }
  const wordBytes = new Uint8Array(end);
  written.reduce((at, word) => writeString(wordBytes, at, word), 0);
  return { wordStarts: new Uint32Array(words.map((word) => starts.get(word) ?? 0)), wordBytes };
}
