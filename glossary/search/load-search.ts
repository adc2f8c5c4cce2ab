import { viewSections } from '../binary/section-layout.ts';
import { SearchIndex } from './search-index.ts';
import { SEARCH_LAYOUT } from './search-layout.ts';

/**
 * Loads an index that `buildSearch` made. Copies and parses nothing: the buffer must stay as it is.
 * Throws a RangeError that says why when the buffer is no search index, of another version, or cut short.
 */
export function loadSearch(buffer: ArrayBuffer): SearchIndex {
  return new SearchIndex(viewSections(SEARCH_LAYOUT, buffer));
}
