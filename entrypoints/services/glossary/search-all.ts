import { type SearchedGlossary, searchGlossaries } from '../../../glossary/search/search-glossaries.ts';
import type { SearchResult } from '../../../glossary/search-hit.ts';
import type { Params } from '../../messaging/protocol.ts';
import { loadSearchIndex } from './glossary-files.ts';
import { ownGlossaries } from './own-glossaries.ts';

/** Handles `searchEntries`: the hits of the bundled glossary and of all of the user's own that are on. */
export async function searchAll({ query, limit }: Params<'searchEntries'>): Promise<SearchResult> {
  const [index, glossaries] = await Promise.all([loadSearchIndex(), ownGlossaries()]);
  const own = await Promise.all(
    glossaries.map(async ({ loadSearch, nameHit }): Promise<SearchedGlossary[]> => {
      const loaded = await loadSearch();
      return loaded ? [{ index: loaded, name: nameHit }] : [];
    }),
  );
  return searchGlossaries([{ index, name: (hit) => hit }, ...own.flat()], query, limit);
}
