import { startOf } from '../binary/pack-strings.ts';
import type { SearchIndex } from './search-index.ts';
import { PLACE_BITS, PLACES } from './search-layout.ts';
import { otherEndings, sameEverydayWords, stemsOf } from './words/everyday-words.ts';
import { type MatchedWord, wordsBeginningWith } from './words/matched-words.ts';

/** An entry has the complete typed word in a name. */
export const COMPLETE = 8;
/** An entry has the typed word in its summary. */
export const IN_TEXT = 16;

/** One word of a query with what it meets in the index. */
export interface TypedWord {
  text: string;
  /** Whether it is short and a word by itself: "lip" is, and hardly the beginning of "lipid". */
  isShortWord: boolean;
  /** The words that it meets, by number. */
  matches: ReadonlyMap<number, MatchedWord>;
  /** Per entry: where it has one of those words, as `PLACES`, `COMPLETE` and `IN_TEXT`; 0 for nowhere. */
  places: Uint8Array;
  /**
   * The entries that have one of them somewhere, in order. With 83,000 entries a first search in Node that looked at all of them
   * took 30 ms, not 5.
   */
  entries: Uint32Array;
}

const ALL_PLACES = PLACES.termStart | PLACES.term | PLACES.otherName;

/** In summaries a word of one or two typed letters would meet nearly everything. */
const SHORTEST_IN_TEXT = 3;
/** Longer words go on in other endings: "mitochondria", "mitochondrial". */
const SHORT = 4;

/** Whether typos are looked for: never, where no name has a word that begins with what was typed, or where none has it whole. */
export type Typos = 'never' | 'if-unknown' | 'if-begun';

/** Looks up a typed word. As typed it is worth most, then in another ending, then in another word for the same. */
export function readTypedWord(index: SearchIndex, text: string, typos: Typos): TypedWord {
  const plain = wordsBeginningWith(index, text);
  const inNames = plain.filter(({ word }) => isInNames(index, word));
  const unknown = typos === 'if-begun' ? inNames.every(({ partial }) => partial) : inNames.length === 0;
  const like = typos !== 'never' && unknown ? index.wordsLike(text) : [];
  const matches = new Map([...like, ...related(index, text), ...plain].map((match) => [match.word, match]));
  const found = new FoundPlaces(index);
  for (const match of matches.values()) {
    found.addNames(match);
    if (text.length >= SHORTEST_IN_TEXT && match.edits !== EDITS_OF_OTHER_WORD) found.addTexts(match.word);
  }
  const { places, entries } = found;
  return { text, isShortWord: text.length <= SHORT && index.isKnown(text), matches, places, entries };
}

/** Typed words shorter than this have no other endings: they are acronyms as often. */
const SHORTEST_WITH_ENDINGS = 3;
/** Another ending or another everyday word is worth less than what was typed, and more than a typo. */
const EDITS_OF_ENDING = 0.1;
/** Only in names: the words of a summary are not those of a patient. */
const EDITS_OF_OTHER_WORD = 0.3;
/** Fewer edits than another word has at least. */
export const LEAST_EDITS_OF_OTHER_WORD = EDITS_OF_OTHER_WORD;

/** The words of the index that mean what was typed, as patients speak: "jerking" means jerk, "tummy" means belly. */
function related(index: SearchIndex, text: string): MatchedWord[] {
  if (text.length < SHORTEST_WITH_ENDINGS) return [];
  const endings = otherEndings(text);
  const others = [text, ...stemsOf(text)].flatMap(sameEverydayWords);
  const matched = (words: readonly string[], edits: number): MatchedWord[] =>
    words.map((word) => ({ word: index.numberOf(word), edits, partial: false }));
  return [
    ...matched(
      others.flatMap((word) => [word, ...otherEndings(word)]),
      EDITS_OF_OTHER_WORD,
    ),
    ...matched(endings, EDITS_OF_ENDING),
  ].filter(({ word }) => word !== -1);
}

function isInNames({ sections: { nameEntryEnds } }: SearchIndex, word: number): boolean {
  return nameEntryEnds[word]! > startOf(nameEntryEnds, word);
}

/** Where entries have the words that a typed word meets. */
class FoundPlaces {
  readonly places: Uint8Array;
  readonly #index: SearchIndex;
  readonly #entries: number[] = [];

  constructor(index: SearchIndex) {
    this.#index = index;
    this.places = new Uint8Array(index.entryCount);
  }

  get entries(): Uint32Array {
    return Uint32Array.from(this.#entries).sort();
  }

  addNames({ word, partial }: MatchedWord): void {
    const { nameEntryEnds, nameEntries } = this.#index.sections;
    const complete = partial ? 0 : COMPLETE;
    const end = nameEntryEnds[word]!;
    for (let at = startOf(nameEntryEnds, word); at < end; at++) {
      const posting = nameEntries[at]!;
      this.#add(posting >>> PLACE_BITS, (posting & ALL_PLACES) | complete);
    }
  }

  addTexts(word: number): void {
    const { textEntryEnds, textEntries } = this.#index.sections;
    if (textEntries.length === 0) return;
    const end = textEntryEnds[word]!;
    for (let at = startOf(textEntryEnds, word); at < end; at++) this.#add(textEntries[at]!, IN_TEXT);
  }

  #add(entry: number, place: number): void {
    if (this.places[entry] === 0) this.#entries.push(entry);
    this.places[entry]! |= place;
  }
}
