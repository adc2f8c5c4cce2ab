/**
 * One bit per letter of a word, letters a multiple of 31 apart sharing one. Words whose masks differ in many bits are
 * far apart in spelling, which a search for typos learns without a look at their letters.
 */
export function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) % 31);
  return mask >>> 0;
}
