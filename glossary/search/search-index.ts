import { partitionPoint } from '../binary/binary-search.ts';
import { startOf, unpackString } from '../binary/pack-strings.ts';
import { viewSections } from '../binary/section-layout.ts';
import { KINDS, type Kind } from '../kind.ts';
import { SEARCH_LAYOUT, type SearchSections } from './search-layout.ts';
import { type MatchedWord, wordsLike } from './words/matched-words.ts';
import { SearchWords } from './words/search-words.ts';

/** Typed words whose look-alikes are remembered. */
const MOST_REMEMBERED = 32;

/** A loaded search index: views of its arrays; strings are made when they are needed. */
export class SearchIndex {
  readonly sections: SearchSections;
  readonly entryCount: number;
  readonly wordCount: number;
  /** Cuts queries and the names of results into words. */
  readonly words = new SearchWords();
  readonly #like = new Map<string, MatchedWord[]>();
  /** The words that are names by themselves, collected when first asked for. */
  #lone: Set<number> | undefined;

  constructor(sections: SearchSections) {
    this.sections = sections;
    this.entryCount = sections.idEnds.length;
    this.wordCount = sections.wordEnds.length;
  }

  /** The word with this number. */
  word(number: number): string {
    const { wordEnds: ends, wordBytes: bytes } = this.sections;
    return unpackString({ ends, bytes }, number) ?? '';
  }

  /** The number of the first word that is this one or after it, by code unit. */
  firstWordFrom(word: string): number {
    return partitionPoint(0, this.wordCount, (at) => this.word(at) < word);
  }

  /** The number of a word; -1 when the index does not have it. */
  numberOf(word: string): number {
    const number = this.firstWordFrom(word);
    return this.word(number) === word ? number : -1;
  }

  /** Whether there is such a word. */
  readonly isKnown = (word: string): boolean => this.numberOf(word) !== -1;

  /** Whether a word begins so. */
  readonly isBegun = (beginning: string): boolean =>
    (this.word(this.firstWordFrom(beginning)) ?? '').startsWith(beginning);

  /** A single word as the index writes it: in American spelling, without plural s. */
  readonly fold = (word: string): string => this.words.joined(word);

  /** See `wordsLike`; remembered, because the words before the one that is being typed stay. */
  wordsLike(typed: string): MatchedWord[] {
    const known = this.#like.get(typed) ?? wordsLike(this, typed);
    if (this.#like.size >= MOST_REMEMBERED) this.#like.clear();
    this.#like.set(typed, known);
    return known;
  }

  /** The id of the entry with this number. */
  id(entry: number): string {
    const { idEnds: ends, idBytes: bytes } = this.sections;
    return unpackString({ ends, bytes }, entry) ?? '';
  }

  /** The summary of the entry with this number. */
  summary(entry: number): string {
    const { summaryEnds: ends, summaryBytes: bytes } = this.sections;
    return unpackString({ ends, bytes }, entry) ?? '';
  }

  /** The kind of the entry with this number; `undefined` where it has none. */
  kind(entry: number): Kind | undefined {
    return KINDS[this.sections.kinds[entry]!];
  }

  /** A name's text; names are numbered across all entries. */
  name(number: number): string {
    const { nameByteEnds: ends, nameBytes: bytes } = this.sections;
    return unpackString({ ends, bytes }, number) ?? '';
  }

  /** The entry's names: its term is the first of them, its codes are the last. */
  names(entry: number): [first: number, end: number] {
    const { nameEnds } = this.sections;
    return [startOf(nameEnds, entry), nameEnds[entry]!];
  }

  /** Whether a word, by number, is a name of an entry by itself. */
  isName(word: number): boolean {
    this.#lone ??= this.#loneWords();
    return this.#lone.has(word);
  }

  #loneWords(): Set<number> {
    const { nameWordEnds, nameWords } = this.sections;
    const lone = new Set<number>();
    for (let name = 0; name < nameWordEnds.length; name++) {
      const start = startOf(nameWordEnds, name);
      if (nameWordEnds[name] === start + 1) lone.add(nameWords[start]!);
    }
    return lone;
  }

  /** The numbers of a name's words. */
  nameWords(name: number): Uint32Array {
    const { nameWordEnds, nameWords } = this.sections;
    return nameWords.subarray(startOf(nameWordEnds, name), nameWordEnds[name]);
  }
}

/**
 * Loads an index that `buildSearch` made. Copies and parses nothing: the buffer must stay as it is.
 * Throws a RangeError that says why when the buffer is no search index, of another version, or cut short.
 */
export function loadSearch(buffer: ArrayBuffer): SearchIndex {
  return new SearchIndex(viewSections(SEARCH_LAYOUT, buffer));
}
