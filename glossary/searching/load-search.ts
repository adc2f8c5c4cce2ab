import MiniSearch from 'minisearch';
import type { SearchDocument } from './search-document.ts';
export interface SearchIndex {
  mini: MiniSearch<SearchDocument>;
  byId: Map<string, SearchDocument>;
}
export function loadSearch(s: string): SearchIndex {
  const d: SearchDocument[] = JSON.parse(s);
  const mini = new MiniSearch<SearchDocument>({
    fields: ['term', 'forms', 'codes', 'summary'],
    extractField: (x, f) => {
      const v = (x as unknown as Record<string, unknown>)[f];
      return Array.isArray(v) ? v.join(' ') : String(v);
    },
  });
  mini.addAll(d);
  return { mini, byId: new Map(d.map((x) => [x.id, x])) };
}
