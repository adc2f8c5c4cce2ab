/** Longer words are compared by their beginnings only. UTF-16 code units. */
const LONGEST = 64;

/** Rows of the table of distances: of the letter before, of the one before that, and of the current one. */
const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/**
 * The Damerau-Levenshtein distance (optimal string alignment) of two words.
 * How many letters of `typed` are changed, added, left out or swapped with their neighbour to make `word`, or a
 * beginning of it when `asPrefix`.
 * Returns `limit + 1` for anything beyond `limit`.
 */
export function editDistance(typed: string, word: string, limit: number, asPrefix: boolean): number {
  const height = Math.min(typed.length, LONGEST);
  const width = Math.min(asPrefix ? height + limit : LONGEST, word.length, LONGEST);
  if (height - width > limit || (!asPrefix && width - height > limit)) return limit + 1;
  let [last, beforeLast, current] = rows;
  for (let at = 0; at <= width; at++) last[at] = at;
  for (let row = 1; row <= height; row++) {
    const least = fillRow(typed, word, row, width, [last, beforeLast, current]);
    if (least > limit) return limit + 1;
    [last, beforeLast, current] = [current, last, beforeLast];
  }
  const distance = asPrefix ? leastOf(last, width) : last[width]!;
  return Math.min(distance, limit + 1);
}

/** Fills the current row; returns its least distance. */
function fillRow(
  typed: string,
  word: string,
  row: number,
  width: number,
  [last, beforeLast, current]: readonly [Uint8Array, Uint8Array, Uint8Array],
): number {
  const letter = typed.charCodeAt(row - 1);
  const letterBefore = row > 1 ? typed.charCodeAt(row - 2) : -1;
  let least = row;
  let left = row;
  current[0] = row;
  for (let at = 1; at <= width; at++) {
    const changed = last[at - 1]! + (word.charCodeAt(at - 1) === letter ? 0 : 1);
    left = Math.min(changed, last[at]! + 1, left + 1);
    const swapped = at > 1 && word.charCodeAt(at - 2) === letter && word.charCodeAt(at - 1) === letterBefore;
    if (swapped) left = Math.min(left, beforeLast[at - 2]! + 1);
    current[at] = left;
    if (left < least) least = left;
  }
  return least;
}

function leastOf(row: Uint8Array, width: number): number {
  let least = row[0]!;
  for (let at = 1; at <= width; at++) least = Math.min(least, row[at]!);
  return least;
}

/**
 * One bit per letter of a word, letters a multiple of 31 apart sharing one.
 * Words whose masks differ in many bits are far apart in spelling, which a search for typos learns without a look at
 * their letters.
 */
export function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) % 31);
  return mask >>> 0;
}
