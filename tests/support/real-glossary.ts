import { join } from 'node:path';
import { entryForms } from '../../glossary/authoring/compiling/entry-file.ts';
import { buildIndex } from '../../glossary/matching/index/build-index.ts';
import { loadIndex } from '../../glossary/matching/index/match-index.ts';
import { readGlossary } from '../../scripts/glossary/read-glossary.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * The project's own glossary as its files have it: what users really read and search.
 * Read and built once in each test worker, since its hundreds of files take longer than most tests.
 */
export const realGlossary = await readGlossary(ROOT);

/** What matching needs of its entries. */
export const realForms = realGlossary.entries.map(entryForms);

/** Its matching index. */
export const realIndex = loadIndex(buildIndex(realForms));
