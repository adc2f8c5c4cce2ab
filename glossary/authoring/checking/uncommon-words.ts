import type { TextRange } from '../../text/split-by-ranges.ts';

/**
 * Counts the words of a text that are neither part of an entry's form nor common.
 * @param matches the text's matches, in order
 * @param isCommon whether a lower-case word is everyday language
 */
export function uncommonWords(
  text: string,
  matches: readonly TextRange[],
  isCommon: (word: string) => boolean,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { index, 0: word } of text.matchAll(/\p{L}[\p{L}\p{N}]*(?:[-‐‑–]\p{L}[\p{L}\p{N}]*)*/gu)) {
    const inMatch = matches.some(({ start, end }) => index < end && index + word.length > start);
    const parts = word.toLowerCase().split(/[-‐‑–]/);
    if (inMatch || word.length < 3 || parts.every(isCommon)) continue;
    const folded = /^\p{Lu}{2,}/u.test(word) ? word : word.toLowerCase();
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  return counts;
}
