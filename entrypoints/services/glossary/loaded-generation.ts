import { loadIndex, type MatchIndex } from '../../../glossary/matching/index/match-index.ts';
import { loadSearch, type SearchIndex } from '../../../glossary/search/search-index.ts';
import { type FilesPlace, readOwnBytes } from '../../glossaries/own-files.ts';
import { once } from './glossary-files.ts';

/** The indexes of a generation of files, each loaded when it is first needed. */
export class LoadedGeneration {
  /** Loads its index of forms; `undefined` when the browser has removed it or it is damaged. */
  readonly loadIndex: () => Promise<MatchIndex | undefined>;
  /** Loads its search index; `undefined` likewise. */
  readonly loadSearch: () => Promise<SearchIndex | undefined>;

  constructor(place: FilesPlace) {
    const orNothing = <Value>(load: () => Promise<Value>) => once(() => load().catch(() => undefined));
    this.loadIndex = orNothing(async () => loadIndex(await readOwnBytes(place, 'index.bin')));
    this.loadSearch = orNothing(async () => loadSearch(await readOwnBytes(place, 'search.bin')));
  }
}
