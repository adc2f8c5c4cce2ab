import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { splitByRanges, type TextRange } from '../../text/split-by-ranges.ts';

/** In place of a term that has an entry: the user can open it, so it counts as one easy word. */
const EASY_WORD = 'word';

/**
 * The US school grade that a text demands, by Flesch and Kincaid (1975).
 * Each term that has an entry counts as one easy word.
 * @param terms the matches of the text, in order
 */
export function readingGrade(text: string, terms: readonly TextRange[]): number {
  const easy = splitByRanges(text, terms)
    .map((part) => (part.range ? EASY_WORD : part.text))
    .join('');
  const words = easy.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  if (words.length === 0) return 0;
  return fleschKincaid({
    sentence: Math.max(1, easy.match(/[.!?](?=\s|$)/g)?.length ?? 0),
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}
