import { useState } from 'preact/hooks';
import type { SearchHit, SearchResult } from '../../../glossary/search-hit.ts';
import { sendRequest } from '../../messaging/client.ts';
import { LatestRequest } from '../../messaging/latest-request.ts';

/** As many results as a user will look through. */
const MOST_RESULTS = 20;

/** A query and its results. */
export interface SearchInUse {
  query: string;
  /** `null` before the first response. */
  hits: readonly SearchHit[] | null;
  /** Whether nothing was found, and the hits are the names nearest in spelling. */
  isGuess: boolean;
  /** Whether the hits are those of the current query. */
  isCurrent: boolean;
  /** Searches. Resolves with the hits, or with `null` when a later query has overtaken this one. */
  search(query: string): Promise<readonly SearchHit[] | null>;
}

/**
 * Searches as the user types; results of an overtaken query are dropped.
 * Calls `setSilent` with whether the background failed to respond.
 */
export function useSearch(setSilent: (silent: boolean) => void): SearchInUse {
  const [query, setQuery] = useState('');
  const [result, setResult] = useState<SearchResult | null>(null);
  const [isCurrent, setCurrent] = useState(true);
  const [requests] = useState(() => new LatestRequest());
  const search: SearchInUse['search'] = async (next) => {
    const isLatest = requests.begin();
    setQuery(next);
    setCurrent(next.trim() === '');
    if (next.trim() === '') {
      setResult(null);
      return [];
    }
    try {
      const found = await sendRequest('searchEntries', { query: next, limit: MOST_RESULTS });
      setSilent(false);
      if (!isLatest()) return null;
      setResult(found);
      setCurrent(true);
      return found.hits;
    } catch {
      setSilent(true);
      return null;
    }
  };
  return { query, hits: result?.hits ?? null, isGuess: result?.isGuess ?? false, isCurrent, search };
}
