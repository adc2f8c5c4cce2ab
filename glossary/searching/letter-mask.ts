/**
 * One bit per letter of a word, letters a multiple of 31 apart sharing one. Words whose masks differ in many bits are
 * far apart in spelling, which a search for typos learns without a look at their letters.
 */
export function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) % 31);
  return mask >>> 0;
}

/** How many bits of a mask are set. */
export function countBits(mask: number): number {
  let ones = mask - ((mask >>> 1) & 0x55555555);
  ones = (ones & 0x33333333) + ((ones >>> 2) & 0x33333333);
  return Math.imul((ones + (ones >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
