import type { Sections } from '../binary/section-layout.ts';

/**
 * The file of a search index. Every entry has names (its term, its forms, patients' words, its codes) and a summary; every
 * name is a row of words; a word is its number in the sorted list of all words.
 */
export const SEARCH_LAYOUT = {
  what: 'search index',
  magic: 'NGLS',
  version: 3,
  wide: [
    /** Per word: where its letters end. Words are sorted by code unit. */
    'wordEnds',
    /** Per word: which letters it has, see `letterMask`. */
    'wordLetters',
    /** Per word: where its entries end in `nameEntries`: those with the word in a name. */
    'nameEntryEnds',
    /** Entry number times 8, plus the places where the entry has the word: see `PLACES`. */
    'nameEntries',
    /** The same for entries with the word in their summary, as plain entry numbers. */
    'textEntryEnds',
    'textEntries',
    /** Per entry: where its names end in the following two. */
    'nameEnds',
    /** Per name: where its words end in `nameWords`. */
    'nameWordEnds',
    'nameWords',
    /** Per name: where its letters end. */
    'nameByteEnds',
    'summaryEnds',
    'idEnds',
    /** Per entry: the number of its kind. */
    'kinds',
    /** Per entry: how many of its names are forms of texts, the term among them. */
    'formCounts',
    /** Per entry: how often the glossary speaks of it; among equal results the weightier comes first. */
    'weights',
  ],
  fitted: [],
  bytes: ['wordBytes', 'nameBytes', 'summaryBytes', 'idBytes'],
} as const;

/** The arrays of a search index by name. */
export type SearchSections = Sections<
  (typeof SEARCH_LAYOUT.wide)[number],
  (typeof SEARCH_LAYOUT.fitted)[number],
  (typeof SEARCH_LAYOUT.bytes)[number]
>;

/** Where an entry has a word; a set of bits. */
export const PLACES = { termStart: 4, term: 2, otherName: 1 } as const;
export const PLACE_BITS = 3;
