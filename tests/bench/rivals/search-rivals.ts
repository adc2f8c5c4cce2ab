import UFuzzy from '@leeoniya/ufuzzy';
import MiniSearch from 'minisearch';
import type { SearchDocument } from '../../../glossary/search/build-search.ts';

/** A way of searching: what it saves, and the search that it loads from that. */
export interface SearchRival {
  name: string;
  save(documents: readonly SearchDocument[]): Uint8Array<ArrayBuffer>;
  load(saved: Uint8Array): (query: string, limit: number) => string[];
}

const toBytes = (value: unknown): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(value));
const toText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

interface Flat {
  id: string;
  term: string;
  forms: string;
  codes: string;
  summary: string;
}

const MINI_OPTIONS = { fields: ['term', 'forms', 'codes', 'summary'] };

/** MiniSearch as its documentation proposes for search as one types, the headword before synonym before text. */
export const miniSearchRival: SearchRival = {
  name: 'MiniSearch',
  save(documents) {
    const mini = new MiniSearch<Flat>(MINI_OPTIONS);
    mini.addAll(
      documents.map(({ id, term, forms, lay, codes, summary }) => ({
        id,
        term,
        forms: [...forms, ...lay].join(' ; '),
        codes: codes.join(' '),
        summary,
      })),
    );
    return toBytes(mini);
  },
  load(saved) {
    const mini = MiniSearch.loadJSON<Flat>(toText(saved), MINI_OPTIONS);
    return (query, limit) =>
      mini
        .search(query, {
          prefix: true,
          fuzzy: 0.2,
          combineWith: 'AND',
          boost: { term: 8, forms: 4, codes: 4 },
        })
        .slice(0, limit)
        .map(({ id }) => String(id));
  },
};

/** uFuzzy over one line per name and per summary, names first, one typo a word, any order of words. */
export const uFuzzyRival: SearchRival = {
  name: 'uFuzzy',
  save: (documents) =>
    toBytes(
      documents.flatMap(({ id, term, forms, lay, codes, summary }) =>
        [term, ...forms, ...lay, ...codes, summary].map((line) => [line, id]),
      ),
    ),
  load(saved) {
    const lines: [line: string, id: string][] = JSON.parse(toText(saved));
    const haystack = UFuzzy.latinize(lines.map(([line]) => line));
    const uFuzzy = new UFuzzy({ intraMode: 1 });
    return (query, limit) => {
      const [found, info, order] = uFuzzy.search(haystack, UFuzzy.latinize([query])[0] ?? '', 3, 1e5);
      const sorted = order?.map((place) => info?.idx[place] ?? -1) ?? found ?? [];
      const ids = new Set(sorted.map((line) => lines[line]?.[1] ?? ''));
      return [...ids].slice(0, limit);
    };
  },
};
