/**
 * How many letters must be changed, added, left out or swapped with their neighbour to turn `typed` into `word`, or
 * into a beginning of it when `asPrefix` (Damerau-Levenshtein distance, optimal string alignment).
 * Gives `limit + 1` for anything beyond `limit`.
 */
export function editDistance(typed: string, word: string, limit: number, asPrefix: boolean): number {
  const width = asPrefix ? Math.min(word.length, typed.length + limit) : word.length;
  if (Math.abs(typed.length - width) > limit && !(asPrefix && width > typed.length)) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row++) {
    const current = nextRow(typed, word, row, last, beforeLast);
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  const distance = asPrefix ? Math.min(...last) : (last[width] ?? limit + 1);
  return Math.min(distance, limit + 1);
}

function nextRow(typed: string, word: string, row: number, last: number[], beforeLast: number[]): number[] {
  const current = [row];
  const letter = typed[row - 1];
  for (let at = 1; at < last.length; at++) {
    const changed = (last[at - 1] ?? 0) + (word[at - 1] === letter ? 0 : 1);
    let least = Math.min(changed, (last[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1);
    if (row > 1 && at > 1 && word[at - 2] === letter && word[at - 1] === typed[row - 2]) {
      least = Math.min(least, (beforeLast[at - 2] ?? 0) + 1);
    }
    current.push(least);
  }
  return current;
}
