import type { Sections } from '../binary/section-layout.ts';

/**
 * The file of a search index. Every entry has names (its term, its forms, patients' words, its codes) and a summary; every
 * name is a row of words; a word is its number in the sorted list of all words. A background that wakes for a search reads all of
 * it, 2 to 5 ms for each million bytes: nothing is in it twice.
 */
export const SEARCH_LAYOUT = {
  what: 'search index',
  magic: 'NGLS',
  version: 4,
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
    /** Per entry: where its names end in `nameWordCounts`. */
    'nameEnds',
    /** Per entry: where the words of all its names end in `nameWords`. */
    'nameWordEnds',
    'nameWords',
    /** Per entry: where the writings of its names end, see `name-writing.ts`. */
    'writingEnds',
    'summaryEnds',
    'idEnds',
  ],
  fitted: [
    /** Per entry: the number of its kind. */
    'kinds',
    /** Per entry: how many of its names are forms of texts, the term among them. */
    'formCounts',
    /** Per entry: how often the glossary speaks of it; among equal results the weightier comes first. */
    'weights',
  ],
  bytes: [
    'wordBytes',
    /** Per name: how many words it has. */
    'nameWordCounts',
    'writings',
    'summaryBytes',
    'idBytes',
  ],
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
