import type { SearchHit } from '../search-hit.ts';
import type { SearchIndex } from './load-search.ts';
export function searchEntries(i: SearchIndex, q: string, limit: number): SearchHit[] {
  return i.mini
    .search(q, { prefix: true, fuzzy: 0.2, boost: { term: 5, forms: 2 } })
    .slice(0, limit)
    .flatMap(({ id }) => {
      const d = i.byId.get(id);
      return d ? [{ id: d.id, term: d.term, kind: d.kind, marks: [] }] : [];
    });
}
