/** A set of small numbers as bits, with the rank of each: how many members are lower. */
export interface RankedBits {
  /** Per 32 numbers one bit each. */
  bits: Uint32Array;
  /** Per 32 numbers: how many members are lower than all of them. */
  ranks: Uint32Array;
}

/** The numbers below `size` for which `isMember` holds. */
export function packRankedBits(size: number, isMember: (number: number) => boolean): RankedBits {
  const words = Math.ceil(size / 32);
  const bits = new Uint32Array(words);
  const ranks = new Uint32Array(words);
  let rank = 0;
  for (let number = 0; number < size; number++) {
    const word = number >>> 5;
    if ((number & 31) === 0) ranks[word] = rank;
    if (!isMember(number)) continue;
    bits[word]! |= 1 << (number & 31);
    rank++;
  }
  return { bits, ranks };
}

/** Whether a number is a member. */
export function hasBit(bits: Uint32Array, number: number): boolean {
  return ((bits[number >>> 5]! >>> (number & 31)) & 1) === 1;
}

/** How many members are lower than this number. */
export function rankOf(bits: Uint32Array, ranks: Uint32Array, number: number): number {
  const word = number >>> 5;
  return ranks[word]! + countBits(bits[word]! & ((1 << (number & 31)) - 1));
}

/** How many bits of a 32-bit number are set. */
export function countBits(number: number): number {
  let ones = number - ((number >>> 1) & 0x55555555);
  ones = (ones & 0x33333333) + ((ones >>> 2) & 0x33333333);
  return Math.imul((ones + (ones >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
