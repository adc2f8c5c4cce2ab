import type { SearchHit, SearchResult } from '../search-hit.ts';
import { describeHit } from './describe-hit.ts';
import type { RankedEntry } from './rank-entries.ts';
import { nearestHits, rankQuery } from './search-entries.ts';
import type { SearchIndex } from './search-index.ts';

/** A glossary to be searched. */
export interface SearchedGlossary {
  index: SearchIndex;
  /** A hit as it is among all glossaries, with the id and the source that it has there. */
  name(hit: SearchHit): SearchHit;
  /** The ids in the index of entries that no longer count; absent where all do. */
  replaced?: ReadonlySet<string> | undefined;
}

/**
 * Searches several glossaries, in the user's order of them: the best hits of all, by the same scores, and of equal ones those
 * of the first glossary. Guesses are made only where none finds anything. At most `limit` hits.
 */
export function searchGlossaries(
  glossaries: readonly SearchedGlossary[],
  query: string,
  limit: number,
): SearchResult {
  const lists = glossaries.map((glossary) => ({ glossary, ranked: rankIn(glossary, query, limit) }));
  const hits: SearchHit[] = [];
  while (hits.length < limit) {
    const best = lists.reduce((one, other) => (scoreOf(other.ranked) > scoreOf(one.ranked) ? other : one));
    const next = best.ranked.shift();
    if (!next) break;
    hits.push(best.glossary.name(describeHit(best.glossary.index, next)));
  }
  if (hits.length > 0) return { hits, isGuess: false };
  const nearest = glossaries.flatMap((glossary) => nearestIn(glossary, query, limit));
  return { hits: nearest.slice(0, limit), isGuess: true };
}

function rankIn({ index, replaced }: SearchedGlossary, query: string, limit: number): RankedEntry[] {
  if (!replaced) return rankQuery(index, query, limit);
  const ranked = rankQuery(index, query, limit + replaced.size);
  return ranked.filter(({ entry }) => !replaced.has(index.id(entry))).slice(0, limit);
}

function nearestIn({ index, replaced, name }: SearchedGlossary, query: string, limit: number): SearchHit[] {
  const nearest = nearestHits(index, query, limit);
  return nearest.filter(({ id }) => !replaced?.has(id)).map(name);
}

/** A list goes in its own order, so that its first hit speaks for it. */
const scoreOf = ([first]: readonly RankedEntry[]): number => first?.score ?? Number.NEGATIVE_INFINITY;
