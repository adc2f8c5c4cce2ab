import type { Sections } from '../../binary/section-layout.ts';

/**
 * The file of a matching index: a hash table of words, a trie of forms in breadth-first order (edge `e` leads to node
 * `e + 1`; words and nodes are numbered so that word `w` leads from the root to node `w + 1`), and the postings of each form.
 * Its version goes up with the folding rules too: words are stored folded.
 */
export const INDEX_LAYOUT = {
  what: 'matching index',
  magic: 'NGLX',
  version: 5,
  wide: [
    /** See `pack-words.ts`. */
    'wordSlots',
    'aliases',
    /** The nodes that have edges. */
    'parentBits',
    'parentRanks',
    /** See `pack-endings.ts`. */
    'endingBits',
    'endingRanks',
    'endings',
    'postings',
    'patternEnds',
    /** Per entry: where its id ends. */
    'idEnds',
  ],
  fitted: [
    /** See `pack-words.ts`. */
    'wordStarts',
    /** Per node that has edges: its first edge; its last is before the next one's first. */
    'firstEdges',
    /** Per edge, without the root's: its word; sorted among the edges of one node. */
    'edgeWords',
    /** See `pack-related.ts`. */
    'relatedEnds',
    'related',
  ],
  bytes: ['wordLengths', 'wordBytes', 'patternBytes', 'idBytes'],
} as const;

/** The arrays of a matching index by name. */
export type IndexSections = Sections<
  (typeof INDEX_LAYOUT.wide)[number],
  (typeof INDEX_LAYOUT.fitted)[number],
  (typeof INDEX_LAYOUT.bytes)[number]
>;
