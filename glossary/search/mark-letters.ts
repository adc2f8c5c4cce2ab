import type { SearchIndex } from './search-index.ts';
import type { TypedWord } from './typed-word.ts';

/** Where a text shows what was typed: `[start, end]` in UTF-16 code units, in order, apart. */
export function markLetters(
  index: SearchIndex,
  text: string,
  typed: readonly TypedWord[],
): [number, number][] {
  const marks: [number, number][] = [];
  for (const { folded, start, end } of index.words.ofName(text)) {
    const length = matchedLength(index, folded, end - start, typed);
    if (length > 0) marks.push([start, start + length]);
  }
  if (marks.length > 0) return marks;
  const joined = index.words.joined(text);
  // A code is one word, however many signs it is written with.
  return typed.some(({ text: word }) => joined.startsWith(word)) ? [[0, text.length]] : [];
}

/** How many of a word's letters were typed: its beginning where that is certain, all of it where it is only alike. */
function matchedLength(
  index: SearchIndex,
  folded: string,
  length: number,
  typed: readonly TypedWord[],
): number {
  let longest = 0;
  for (const { text, matches } of typed) {
    if (folded === text) return length;
    if (folded.startsWith(text)) longest = Math.max(longest, Math.min(text.length, length));
    else if (matches.has(index.numberOf(folded))) longest = length;
  }
  return longest;
}
