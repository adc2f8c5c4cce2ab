import type { Sections } from '../packing/section-layout.ts';

/** The file of a matching index. Its version goes up with the folding rules too: words are stored folded. */
export const INDEX_LAYOUT = {
  what: 'matching index',
  magic: 'NGLX',
  version: 1,
  wide: [
    'wordSlots',
    'wordEnds',
    'aliases',
    'firstEdges',
    'edgeWords',
    'endingBits',
    'endingRanks',
    'endings',
    'claims',
    'patternEnds',
    'idEnds',
  ],
  narrow: ['wordUnits', 'patternUnits', 'idUnits'],
} as const;

/** The arrays of a matching index by name. */
export type IndexSections = Sections<
  (typeof INDEX_LAYOUT.wide)[number],
  (typeof INDEX_LAYOUT.narrow)[number]
>;
