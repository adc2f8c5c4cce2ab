import { viewSections } from '../../binary/section-layout.ts';
import { INDEX_LAYOUT } from './index-layout.ts';
import { MatchIndex } from './match-index.ts';

/**
 * Loads an index that `buildIndex` made. Copies and parses nothing: the buffer must stay as it is.
 * Throws a RangeError that says why when the buffer is no index, of another version, or cut short.
 */
export function loadIndex(buffer: ArrayBuffer): MatchIndex {
  return new MatchIndex(viewSections(INDEX_LAYOUT, buffer));
}
