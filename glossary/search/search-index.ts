import { unpackString } from '../binary/pack-strings.ts';
import { KINDS, type Kind } from '../kind.ts';
import { type MatchedWord, wordsLike } from './matched-words.ts';
import type { SearchSections } from './search-layout.ts';
import { SearchWords } from './search-words.ts';

/** Typed words whose look-alikes are remembered. */
const MOST_REMEMBERED = 32;

/** A loaded search index: views of its arrays; strings are made when asked for. */
export class SearchIndex {
  readonly sections: SearchSections;
  readonly entryCount: number;
  readonly wordCount: number;
  /** Cuts queries and the names of results into words. */
  readonly words = new SearchWords();
  private readonly like = new Map<string, MatchedWord[]>();

  constructor(sections: SearchSections) {
    this.sections = sections;
    this.entryCount = sections.idEnds.length;
    this.wordCount = sections.wordEnds.length;
  }

  word(number: number): string {
    const { wordEnds: ends, wordBytes: bytes } = this.sections;
    return unpackString({ ends, bytes }, number) ?? '';
  }

  /** The number of a word, or of where it would stand among the others. */
  firstWordFrom(word: string): number {
    let low = 0;
    let high = this.wordCount;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.word(middle) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The number of a word; -1 when the index does not have it. */
  numberOf(word: string): number {
    const number = this.firstWordFrom(word);
    return this.word(number) === word ? number : -1;
  }

  /** See `wordsLike`; remembered, because the words before the one that is being typed stay. */
  wordsLike(typed: string): MatchedWord[] {
    const known = this.like.get(typed) ?? wordsLike(this, typed);
    if (this.like.size >= MOST_REMEMBERED) this.like.clear();
    this.like.set(typed, known);
    return known;
  }

  id(entry: number): string {
    const { idEnds: ends, idBytes: bytes } = this.sections;
    return unpackString({ ends, bytes }, entry) ?? '';
  }

  summary(entry: number): string {
    const { summaryEnds: ends, summaryBytes: bytes } = this.sections;
    return unpackString({ ends, bytes }, entry) ?? '';
  }

  kind(entry: number): Kind {
    return KINDS[this.sections.kinds[entry] ?? 0] ?? 'concept';
  }

  /** A name's text; names are numbered across all entries. */
  name(number: number): string {
    const { nameByteEnds: ends, nameBytes: bytes } = this.sections;
    return unpackString({ ends, bytes }, number) ?? '';
  }

  /** The entry's names: its term is the first of them, its codes are the last. */
  names(entry: number): [first: number, end: number] {
    const { nameEnds } = this.sections;
    return [entry === 0 ? 0 : (nameEnds[entry - 1] ?? 0), nameEnds[entry] ?? 0];
  }

  /** The numbers of a name's words. */
  nameWords(name: number): Uint32Array {
    const { nameWordEnds, nameWords } = this.sections;
    return nameWords.subarray(name === 0 ? 0 : nameWordEnds[name - 1], nameWordEnds[name]);
  }
}
