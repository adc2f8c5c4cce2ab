import type { SearchHit } from '../search-hit.ts';
import { describeHit } from './describe-hit.ts';
import { type RankedEntry, rankEntries, rankWithAll } from './rank-entries.ts';
import type { SearchIndex } from './search-index.ts';

/** More words than this are no query to a glossary. */
const MOST_WORDS = 8;

/**
 * Finds the entries that a user's words mean, best first.
 *
 * By headword, other form or code before words of the summary, with beginnings of words and typos, in British or
 * American spelling and any order of words. At most `limit` of them; none for a query without letters or digits.
 *
 * Our own, not a library's, for relevance: of the 83 queries in `tests/unit/searching/queries.ts` it has 98.8 % at
 * rank 1, MiniSearch, tuned as well as we could, 83.1 % (`npm run bench -- search`). And it loads packed arrays, so that
 * the popup builds nothing before it searches.
 */
export function searchEntries(index: SearchIndex, query: string, limit: number): SearchHit[] {
  const words = queryWords(index, query);
  if (words.length === 0 || limit <= 0) return [];
  const begun = begunWord(index, query, words);
  const first = begun === undefined ? [] : rankWithAll(index, [...words, begun]);
  const ranked = firstOfEach([...first, ...rankEntries(index, words, limit)]);
  return ranked.slice(0, limit).map((each) => describeHit(index, each));
}

function queryWords(index: SearchIndex, query: string): string[] {
  const meaningful = index.words.ofText(query);
  const words = meaningful.length > 0 ? meaningful : index.words.ofName(query);
  return words.slice(0, MOST_WORDS).map(({ folded }) => folded);
}

/** The word that is being typed, where only a longer one says anything: "cortical my". */
function begunWord(index: SearchIndex, query: string, words: readonly string[]): string | undefined {
  const last = index.words.ofName(query).at(-1);
  const isTyped = last !== undefined && last.end === query.length && index.words.isEmpty(last.folded);
  return isTyped && words.length < MOST_WORDS && words.at(-1) !== last.folded ? last.folded : undefined;
}

function firstOfEach(ranked: readonly RankedEntry[]): RankedEntry[] {
  const seen = new Set<number>();
  return ranked.filter(({ entry }) => !seen.has(entry) && seen.add(entry));
}
