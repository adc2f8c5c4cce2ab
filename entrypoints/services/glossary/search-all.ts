import { searchEntries } from '../../../glossary/search/search-entries.ts';
import { type SearchedGlossary, searchGlossaries } from '../../../glossary/search/search-glossaries.ts';
import type { SearchResult } from '../../../glossary/search-hit.ts';
import type { Params } from '../../messaging/protocol.ts';
import { loadSearchIndex } from './glossary-files.ts';
import { ownGlossaries } from './own-glossaries.ts';

/** Handles `searchEntries`: the hits of the bundled glossary and of all of the user's own that are on. */
export async function searchAll({ query, limit }: Params<'searchEntries'>): Promise<SearchResult> {
  return searchGlossaries(await searchedGlossaries(), query, limit);
}

/**
 * Handles `prepareSearch`: loads the indexes. Meanwhile the bundled one, which is there first, finds a word of its own, since code
 * that never ran is slow too.
 */
export async function prepareSearch(): Promise<null> {
  const all = searchedGlossaries();
  const index = await loadSearchIndex();
  searchEntries(index, index.word(Math.floor(index.wordCount / 2)), 1);
  await all;
  return null;
}

async function searchedGlossaries(): Promise<SearchedGlossary[]> {
  const [index, own] = await Promise.all([loadSearchIndex(), searchedOwn()]);
  return [{ index, name: (hit) => hit }, ...own];
}

async function searchedOwn(): Promise<SearchedGlossary[]> {
  const glossaries = await ownGlossaries();
  const searched = await Promise.all(glossaries.map((glossary) => glossary.searched()));
  return searched.flat();
}
