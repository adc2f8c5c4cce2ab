import { DASH } from '../text/character-kind.ts';
import { foldedCodePoint } from '../text/characters.ts';
import { isHyphen } from '../text/line-hyphens.ts';
import { kindAt } from '../text/look-around.ts';
import { DASHED, LINE_END, Tokens, UNKNOWN } from '../text/tokens.ts';
import { WordBuffer } from '../text/word-buffer.ts';
import type { MatchIndex } from './index/match-index.ts';

/** "electro-encephalo-⏎gram" has three parts. */
const MOST_PARTS = 3;

/** A word that a hyphen parts. UTF-16 code units of the text. */
export interface BrokenWord {
  start: number;
  end: number;
  /** Whether a line ends in it. */
  isAtLineEnd: boolean;
  /** Where its parts start that may be no words by themselves. */
  starts: readonly number[];
  /** Where its parts end that may be no words by themselves. */
  ends: readonly number[];
}

/** The words that hyphens part in a text. */
export interface BrokenWords {
  /** Words of the glossary, and those at line ends that may be of no glossary. */
  words: BrokenWord[];
  /** The text's tokens, with the glossary's words whole; `undefined` where there are none. */
  mended: Tokens | undefined;
}

/** Finds the words that a hyphen parts: at the end of a line, or where one was before the lines were joined. */
export class BrokenWordFinder {
  readonly #joined: WordBuffer;
  readonly #mended = new Tokens();

  constructor(index: MatchIndex) {
    this.#joined = new WordBuffer(index);
  }

  /** The result's tokens stay valid until the next text is read. */
  find(text: string, tokens: Tokens): BrokenWords {
    const { count, gaps } = tokens;
    const words: BrokenWord[] = [];
    const mended = this.#mended;
    mended.clear(count);
    /** The token up to which `mended` has them all. */
    let copied = 0;
    for (let at = 0; at + 1 < count; at++) {
      if (!isBroken(text, tokens, at + 1)) continue;
      const last = this.#lastPart(text, tokens, at);
      if (last === at) words.push(...unknownWord(text, tokens, at));
      else {
        mended.addFrom(tokens, copied, at);
        mended.add(tokens.starts[at]!, tokens.ends[last]!, this.#joined.number, gaps[at]!);
        words.push(wholeWord(tokens, at, last));
        copied = last + 1;
      }
      at = last;
    }
    if (copied === 0) return { words, mended: undefined };
    mended.addFrom(tokens, copied, count);
    return { words, mended };
  }

  /** The last part of the longest word of the glossary that begins with a token; the token itself where it is whole. */
  #lastPart(text: string, tokens: Tokens, first: number): number {
    let last = first;
    while (last - first < MOST_PARTS - 1 && isBroken(text, tokens, last + 1)) last++;
    for (; last > first; last--) {
      this.#join(text.slice(tokens.starts[first], tokens.ends[first]));
      for (let at = first + 1; at <= last; at++)
        this.#joinNext(text.slice(tokens.starts[at], tokens.ends[at]));
      if (this.#joined.number !== UNKNOWN) return last;
    }
    return first;
  }

  #join(part: string): void {
    this.#joined.clear();
    this.#joinNext(part);
  }

  #joinNext(part: string): void {
    for (const character of part) this.#joined.addAll(foldedCodePoint(character.codePointAt(0) ?? 0).folded);
  }
}

const LETTER_AT_END = /\p{L}\p{M}*$/u;
const LETTER_AT_START = /^\p{L}/u;

/** Whether a token and the one before it may be parts of one word. */
function isBroken(text: string, { count, gaps, starts, ends }: Tokens, at: number): boolean {
  if (at >= count || (gaps[at] !== DASHED && gaps[at] !== LINE_END)) return false;
  const [end, start] = [ends[at - 1]!, starts[at]!];
  return (
    hasHyphen(text, end, start) &&
    LETTER_AT_END.test(text.slice(Math.max(0, end - 4), end)) &&
    LETTER_AT_START.test(text.slice(start, start + 2))
  );
}

/** Whether what is between two offsets is a hyphen, and no longer dash. */
function hasHyphen(text: string, from: number, to: number): boolean {
  let found = false;
  for (let at = from; at < to; at++) {
    if (isHyphen(text.charCodeAt(at))) found = true;
    else if (kindAt(text, at) === DASH) return false;
  }
  return found;
}

function wholeWord({ starts, ends, gaps }: Tokens, first: number, last: number): BrokenWord {
  return {
    start: starts[first]!,
    end: ends[last]!,
    isAtLineEnd: gaps.subarray(first + 1, last + 1).includes(LINE_END),
    starts: Array.from(starts.subarray(first + 1, last + 1)),
    ends: Array.from(ends.subarray(first, last)),
  };
}

/** After a hyphen that a further word shares: "pre- and postsynaptic". */
const SHARING = /^(?:and|or|to|vs|versus|und|oder|bis)$/i;
/** A soft hyphen that was left before a space: nobody sees it. */
const STRAY_SOFT_HYPHEN = /^\u00ad(?:(?![\r\n])[\s\p{Cf}])+$/u;
/** Capitals, digits: a name, an acronym, a code, none of which is a syllable. */
const NAME_OR_ACRONYM = /^\p{Lu}|\p{N}|\p{Lu}$/u;
/** A word of so many letters is hardly a syllable of a longer one. */
const LONGER_THAN_SYLLABLE = 6;
/** So are words of the glossary of so many letters, of which the shorter ones are endings and prefixes: "tic", "pre". */
const LONGER_THAN_ENDING = 4;

/**
 * Two parts at a line's end which together are no word of the glossary: a compound ("seizure-⏎free") or a word broken
 * between syllables ("therapeu-⏎tic", "gene-⏎rally"), whose parts mean nothing by themselves.
 */
function unknownWord(text: string, tokens: Tokens, first: number): BrokenWord[] {
  const { starts, ends, gaps, words } = tokens;
  const next = first + 1;
  if (gaps[next] !== LINE_END) return [];
  const [start, end] = [starts[first]!, ends[next]!];
  const [before, after] = [text.slice(start, ends[first]), text.slice(starts[next], end)];
  if (SHARING.test(after) || NAME_OR_ACRONYM.test(after)) return [];
  if (STRAY_SOFT_HYPHEN.test(text.slice(ends[first], starts[next]))) return [];
  const isAcronym = NAME_OR_ACRONYM.test(before.slice(-1));
  const isLong = after.length >= LONGER_THAN_ENDING;
  const isKnown = words[first] !== UNKNOWN && before.length >= LONGER_THAN_ENDING;
  return [
    {
      start,
      end,
      isAtLineEnd: true,
      starts: isAcronym || (isLong && isKnown) ? [] : [starts[next]!],
      ends: isAcronym || (isLong && before.length >= LONGER_THAN_SYLLABLE) ? [] : [ends[first]!],
    },
  ];
}
