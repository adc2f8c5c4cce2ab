import type { SearchHit, SearchResult } from '../search-hit.ts';
import { describeHit } from './describe-hit.ts';
import { nearestEntries } from './nearest-names.ts';
import { type RankedEntry, rankEntries, rankWithAll } from './rank-entries.ts';
import type { SearchIndex } from './search-index.ts';

/** More words than this are no query to a glossary. */
const MOST_WORDS = 8;
/** As many guesses as can be looked over at a glance. */
const MOST_NEAREST = 3;

/**
 * Finds the entries that a user's words mean, best first; where there are none, the names nearest in spelling.
 * At most `limit` of them; none for a query without letters or digits.
 */
export function searchGlossary(index: SearchIndex, query: string, limit: number): SearchResult {
  const hits = searchEntries(index, query, limit);
  if (hits.length > 0) return { hits, isGuess: false };
  return { hits: nearestHits(index, query, limit), isGuess: true };
}

/** The names nearest in spelling to a query that finds nothing. */
export function nearestHits(index: SearchIndex, query: string, limit: number): SearchHit[] {
  const nearest = nearestEntries(index, queryWords(index, query), Math.min(limit, MOST_NEAREST));
  return nearest.map((entry) => labelHit(index, entry));
}

/**
 * Finds the entries that a user's words mean, best first.
 *
 * By headword, other form, patients' words or code before words of the summary, with beginnings of words and typos, in
 * British or American spelling, other endings and any order of words. All words count: where no entry has them all,
 * those with most of them come. At most `limit` of them; none for a query without letters or digits.
 *
 * Our own, not a library's, for relevance: of the queries in `tests/unit/searching/queries.ts` it answers all,
 * MiniSearch, tuned as well as we could, 72.3 % (`npm run bench -- search`). And it loads packed arrays, so that
 * the popup builds nothing before it searches.
 */
export function searchEntries(index: SearchIndex, query: string, limit: number): SearchHit[] {
  return rankQuery(index, query, limit).map((each) => describeHit(index, each));
}

/** Ranks what `searchEntries` finds. */
export function rankQuery(index: SearchIndex, query: string, limit: number): RankedEntry[] {
  const words = queryWords(index, query);
  if (words.length === 0 || limit <= 0) return [];
  const begun = begunWord(index, query, words);
  const longer = begun === undefined ? [] : rankWithAll(index, [...words, begun]);
  // Where no name goes on so, the word was typed to its end.
  const first = longer.filter(({ name }) => name !== undefined);
  const ranked = firstOfEach([...first, ...rankEntries(index, words, limit)]);
  return ranked.slice(0, limit);
}

function labelHit(index: SearchIndex, entry: number): SearchHit {
  return { id: index.id(entry), term: index.term(entry), kind: index.kind(entry), marks: [] };
}

function queryWords(index: SearchIndex, query: string): string[] {
  const words = index.words.ofQuery(query).map(({ folded }) => folded);
  return [...new Set(words)].slice(0, MOST_WORDS);
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
