import { useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../../glossary/search-hit.ts';
import { sendRequest } from '../../messaging/client.ts';

/** As many results as a reader will look through. */
const MOST_RESULTS = 20;

/** A query and what it found. */
export interface SearchInUse {
  query: string;
  /** `null` before the first answer. */
  hits: readonly SearchHit[] | null;
  /** Whether the hits are those of the query as it now stands. */
  answered: boolean;
  /** Searches; resolves with the hits, or with `null` when a newer query has overtaken it. */
  search(query: string): Promise<readonly SearchHit[] | null>;
}

/** Searches as the reader types; an answer that comes late is dropped. `setSilent` is told whether there was one. */
export function useSearch(setSilent: (silent: boolean) => void): SearchInUse {
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<readonly SearchHit[] | null>(null);
  const [answered, setAnswered] = useState(true);
  const latest = useRef(0);
  const search: SearchInUse['search'] = async (next) => {
    latest.current += 1;
    const token = latest.current;
    setQuery(next);
    setAnswered(next.trim() === '');
    if (next.trim() === '') {
      setHits(null);
      return [];
    }
    try {
      const found = await sendRequest('searchEntries', { query: next, limit: MOST_RESULTS });
      setSilent(false);
      if (token !== latest.current) return null;
      setHits(found);
      setAnswered(true);
      return found;
    } catch {
      setSilent(true);
      return null;
    }
  };
  return { query, hits, answered, search };
}
