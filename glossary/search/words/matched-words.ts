import { startOf } from '../../binary/pack-strings.ts';
import { countBits } from '../../binary/ranked-bits.ts';
import type { SearchSections } from '../search-layout.ts';
import { editDistance, letterMask } from './edit-distance.ts';

/** The words of a search index, in order of their letters. */
export interface IndexedWords {
  readonly sections: Pick<SearchSections, 'wordLetters' | 'wordEnds'>;
  readonly wordCount: number;
  word(number: number): string;
  /** The number of the first word that is not before a text. */
  firstWordFrom(text: string): number;
}

/** A word of the index that meets a typed word: itself, with it as a beginning, or with typos. */
export interface MatchedWord {
  word: number;
  /** Letters to change; a part of one for another ending or another word of everyday speech. */
  edits: number;
  /** The typed word is only a beginning of it. */
  partial: boolean;
}

/** Typed words shorter than this are taken as they are: with a letter changed they could be anything. */
const SHORTEST_WITH_TYPO = 4;
/** From this length on, two letters may be wrong. */
const SHORTEST_WITH_TWO_TYPOS = 8;

/** The words of the index that begin with what was typed. */
export function wordsBeginningWith(index: IndexedWords, typed: string): MatchedWord[] {
  const found: MatchedWord[] = [];
  for (let word = index.firstWordFrom(typed); word < index.wordCount; word++) {
    const text = index.word(word);
    if (!text.startsWith(typed)) break;
    found.push({ word, edits: 0, partial: text.length > typed.length });
  }
  return found;
}

/** The words of the index that differ from what was typed, whole or begun, by a typo or two. */
export function wordsLike(index: IndexedWords, typed: string): MatchedWord[] {
  const limit = typosAllowed(typed);
  if (limit === 0) return [];
  return likelyRanges(index, typed).flatMap((range) => wordsLikeIn(index, range, typed, limit));
}

function wordsLikeIn(index: IndexedWords, [first, end]: Range, typed: string, limit: number): MatchedWord[] {
  const { wordLetters, wordEnds } = index.sections;
  const letters = letterMask(typed);
  const found: MatchedWord[] = [];
  for (let word = first; word < end; word++) {
    if (countBits(letters & ~wordLetters[word]!) > limit) continue;
    const length = wordEnds[word]! - startOf(wordEnds, word);
    if (length < typed.length - limit) continue;
    const text = index.word(word);
    const whole = editDistance(typed, text, limit, false);
    const edits = whole <= limit ? whole : editDistance(typed, text, limit, true);
    if (edits <= limit) found.push({ word, edits, partial: whole > limit });
  }
  return found;
}

/** Words from the first number up to the second, without it. */
type Range = readonly [first: number, end: number];

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The words that have one of the first two typed letters among their first two.
 * A typo leaves one of them in place, and this is a sixth of all words.
 */
function likelyRanges(index: IndexedWords, typed: string): Range[] {
  const [one = '', two = ''] = typed;
  const starts = new Set([one, two]);
  for (const letter of ALPHABET) {
    if (letter !== one && letter !== two) starts.add(letter + one).add(letter + two);
  }
  return [...starts].map((start) => [index.firstWordFrom(start), index.firstWordFrom(`${start}\uffff`)]);
}

/** A number with a digit changed is another number. */
function typosAllowed(typed: string): number {
  if (typed.length < SHORTEST_WITH_TYPO || /\p{N}/u.test(typed)) return 0;
  return typed.length < SHORTEST_WITH_TWO_TYPOS ? 1 : 2;
}
