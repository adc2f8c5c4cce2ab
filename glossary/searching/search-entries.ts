import type { SearchHit } from '../search-hit.ts';
import { describeHit } from './describe-hit.ts';
import { rankEntries } from './rank-entries.ts';
import type { SearchIndex } from './search-index.ts';

/** More words than this are no question to a glossary. */
const MOST_WORDS = 8;

/**
 * Finds the entries that a reader's words mean, best first: by headword, other form or code before words of the
 * summary, with beginnings of words and typos, in British or American spelling and any order of words.
 * At most `limit` of them; none for a query without letters or digits.
 */
export function searchEntries(index: SearchIndex, query: string, limit: number): SearchHit[] {
  const words = queryWords(index, query);
  if (words.length === 0 || limit <= 0) return [];
  return rankEntries(index, words, limit).map((ranked) => describeHit(index, ranked));
}

function queryWords(index: SearchIndex, query: string): string[] {
  const telling = index.words.ofText(query);
  const words = telling.length > 0 ? telling : index.words.ofName(query);
  return words.slice(0, MOST_WORDS).map(({ folded }) => folded);
}
