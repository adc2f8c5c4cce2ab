import { loadIndex } from '../../../glossary/matching/index/match-index.ts';
import { fetchGlossaryFile } from './glossary-files.ts';
import { once } from './once.ts';

/** The index of every form of the glossary, one for all tabs and frames. */
export const matchIndex = once(async () =>
  loadIndex(await (await fetchGlossaryFile('index.bin')).arrayBuffer()),
);
