import { buildSearch } from '../../glossary/search/build-search.ts';
import { loadSearch } from '../../glossary/search/search-index.ts';
import { searchDocument } from '../../scripts/glossary/compile-glossary.ts';
import { realGlossary } from './real-glossary.ts';

/** What search has of each of the project's own entries. */
export const realDocuments = realGlossary.entries.map(searchDocument);

/** Their search index, built once in each test worker. */
export const realSearch = loadSearch(buildSearch(realDocuments));
