import { loadSearch } from '../../glossary/searching/load-search.ts';
import { fetchGlossaryFile } from './glossary-file.ts';
import { once } from './once.ts';

/** What the popup searches in. */
export const searchIndex = once(async () =>
  loadSearch(await (await fetchGlossaryFile('search.bin')).arrayBuffer()),
);
