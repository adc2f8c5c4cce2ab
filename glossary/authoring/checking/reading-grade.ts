import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Match } from '../../matching/match.ts';

/** Stands for a term that has an entry: the reader can open it, so it counts as one easy word. */
const EASY_WORD = 'word';

/**
 * The US school grade that a text asks of its reader, by Flesch and Kincaid (1975), after each term
 * that has an entry is counted as one easy word.
 * @param terms the matches of the text, in order
 */
export function readingGrade(text: string, terms: readonly Pick<Match, 'start' | 'end'>[]): number {
  let easy = '';
  let at = 0;
  for (const { start, end } of terms) {
    easy += `${text.slice(at, start)}${EASY_WORD}`;
    at = end;
  }
  easy += text.slice(at);
  const words = easy.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  if (words.length === 0) return 0;
  return fleschKincaid({
    sentence: Math.max(1, easy.match(/[.!?](?=\s|$)/g)?.length ?? 0),
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}
