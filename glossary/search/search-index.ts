import { partitionPoint } from '../binary/binary-search.ts';
import { ByteReader } from '../binary/byte-reader.ts';
import { startOf, unpackString } from '../binary/pack-strings.ts';
import { viewSections } from '../binary/section-layout.ts';
import { KINDS, type Kind } from '../kind.ts';
import { viewOlderSearch } from './older-search.ts';
import { SEARCH_LAYOUT, type SearchSections } from './search-layout.ts';
import { type MatchedWord, wordsLike } from './words/matched-words.ts';
import { readName } from './words/name-writing.ts';
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
  /** For each word whether it is a name by itself, 1 or 0; made when first asked for. */
  #areNames: Uint8Array | undefined;

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

  /** The words of each of the entry's names, by their numbers: its term is the first name, its codes are the last. */
  nameWords(entry: number): Uint32Array[] {
    const { nameEnds, nameWordEnds, nameWords, nameWordCounts } = this.sections;
    let end = startOf(nameWordEnds, entry);
    return Array.from(nameWordCounts.subarray(startOf(nameEnds, entry), nameEnds[entry]), (count) => {
      end += count;
      return nameWords.subarray(end - count, end);
    });
  }

  /** The entry's names, in the same order. */
  names(entry: number): string[] {
    const { writings, writingEnds } = this.sections;
    const reader = new ByteReader(writings, startOf(writingEnds, entry));
    return this.nameWords(entry).map((words) =>
      readName(
        reader,
        Array.from(words, (word) => this.word(word)),
      ),
    );
  }

  /** The entry's headword. */
  term(entry: number): string {
    return this.names(entry)[0] ?? '';
  }

  /** Whether a word, by number, is a name of an entry by itself. */
  isName(word: number): boolean {
    this.#areNames ??= this.#wordsThatAreNames();
    return this.#areNames[word] === 1;
  }

  #wordsThatAreNames(): Uint8Array {
    const { nameWordCounts, nameWords, nameEntryEnds } = this.sections;
    const areNames = new Uint8Array(nameEntryEnds.length);
    let at = 0;
    for (const count of nameWordCounts) {
      if (count === 1) areNames[nameWords[at]!] = 1;
      at += count;
    }
    return areNames;
  }
}

/**
 * Loads an index that `buildSearch` made, now or as long as users may have its files. Copies and parses nothing, but for older
 * files: the buffer must stay as it is.
 * Throws a RangeError that says why when the buffer is no search index, of an unknown version, or cut short.
 */
export function loadSearch(buffer: ArrayBuffer): SearchIndex {
  return new SearchIndex(viewOlderSearch(buffer) ?? viewSections(SEARCH_LAYOUT, buffer));
}
