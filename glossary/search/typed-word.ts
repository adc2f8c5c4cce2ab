import { startOf } from '../binary/pack-strings.ts';
import { type MatchedWord, wordsBeginningWith } from './matched-words.ts';
import type { SearchIndex } from './search-index.ts';
import { PLACE_BITS, PLACES } from './search-layout.ts';

/** An entry has the complete typed word in a name. */
export const COMPLETE = 8;
/** An entry has the typed word in its summary. */
export const IN_TEXT = 16;

/** One word of a query with what it meets in the index. */
export interface TypedWord {
  text: string;
  /** The words that it meets, by number. */
  matches: ReadonlyMap<number, MatchedWord>;
  /** Per entry: where it has one of those words, as `PLACES`, `COMPLETE` and `IN_TEXT`; 0 for nowhere. */
  places: Uint8Array;
}

const ALL_PLACES = PLACES.termStart | PLACES.term | PLACES.otherName;

/** In summaries a word of one or two typed letters would meet nearly everything. */
const SHORTEST_IN_TEXT = 3;

/** Whether typos are looked for: never, where no name has a word that begins with what was typed, or always. */
export type Typos = 'never' | 'if-unknown' | 'always';

/** Looks up a typed word. */
export function readTypedWord(index: SearchIndex, text: string, typos: Typos): TypedWord {
  const plain = wordsBeginningWith(index, text);
  const unknown = !plain.some(({ word }) => isInNames(index, word));
  const like = typos === 'always' || (typos === 'if-unknown' && unknown) ? index.wordsLike(text) : [];
  const matches = new Map([...like, ...plain].map((match) => [match.word, match]));
  const places = new Uint8Array(index.entryCount);
  for (const match of matches.values()) {
    addNamePlaces(index, match, places);
    if (text.length >= SHORTEST_IN_TEXT) addTextPlaces(index, match.word, places);
  }
  return { text, matches, places };
}

function isInNames({ sections: { nameEntryEnds } }: SearchIndex, word: number): boolean {
  return nameEntryEnds[word]! > startOf(nameEntryEnds, word);
}

function addNamePlaces(index: SearchIndex, { word, partial }: MatchedWord, places: Uint8Array): void {
  const { nameEntryEnds, nameEntries } = index.sections;
  const complete = partial ? 0 : COMPLETE;
  const end = nameEntryEnds[word]!;
  for (let at = startOf(nameEntryEnds, word); at < end; at++) {
    const posting = nameEntries[at]!;
    const entry = posting >>> PLACE_BITS;
    places[entry]! |= (posting & ALL_PLACES) | complete;
  }
}

function addTextPlaces(index: SearchIndex, word: number, places: Uint8Array): void {
  const { textEntryEnds, textEntries } = index.sections;
  const end = textEntryEnds[word]!;
  for (let at = startOf(textEntryEnds, word); at < end; at++) {
    const entry = textEntries[at]!;
    places[entry]! |= IN_TEXT;
  }
}
