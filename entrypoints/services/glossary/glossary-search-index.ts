import { loadSearch } from '../../../glossary/search/search-index.ts';
import { fetchGlossaryFile } from './glossary-files.ts';
import { once } from './once.ts';

/** What the popup searches in. */
export const searchIndex = once(async () =>
  loadSearch(await (await fetchGlossaryFile('search.bin')).arrayBuffer()),
);
