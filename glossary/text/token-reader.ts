import { dottedEnd, withoutStops } from './acronym.ts';
import * as kind from './character-kind.ts';
import { foldedCodePoint, foldedUnit, kindOf } from './characters.ts';
import { GREEK_NAMES } from './greek-letters.ts';
import { endsLineAfterDash, isQuoteMark } from './line-ends.ts';
import { isSoftHyphen } from './line-hyphens.ts';
import { isLoneGreek, kindAt, possessiveEnd } from './look-around.ts';
import { BROKEN, DASHED, LINE_END, SPACED, TOUCHING, Tokens } from './tokens.ts';
import { WordBuffer } from './word-buffer.ts';
import { HASH_SEED, hashUnit, type WordTable } from './word-table.ts';

const FULL_STOP = 0x2e;
const GREATER_THAN = 0x3e;

/** Whether a word may go on with a character of this kind. */
const goesOn = (found: number): boolean => found < kind.SPACE || found === kind.PAIR;

/**
 * Cuts text into tokens, each looked up in a word table.
 * In one pass and without making strings. The tokens of a text stay valid until the next text is read.
 */
export class TokenReader {
  readonly #tokens = new Tokens();
  readonly #word: WordBuffer;
  #text = '';
  #at = 0;
  #gap = TOUCHING;
  /** Whether the token before ended a word, so that an apostrophe right after it may begin ’s. */
  #afterWord = false;
  #start = 0;
  #end = 0;

  constructor(table: WordTable) {
    this.#word = new WordBuffer(table);
  }

  /** Reads any string; nothing in it makes this throw. */
  read(text: string): Tokens {
    this.#text = text;
    this.#at = 0;
    this.#gap = TOUCHING;
    this.#afterWord = false;
    this.#tokens.clear(text.length);
    while (this.#at < text.length) if (!this.#readPlainWord()) this.#readNext();
    return this.#tokens;
  }

  /**
   * Reads a word whose letters fold to one code unit each, and one space after it; false where anything else begins.
   * Nearly all text is that, so this one loop decides what reading costs: what it changes is local to it.
   */
  #readPlainWord(): boolean {
    const text = this.#text;
    const word = this.#word;
    const { units } = word;
    const start = this.#at;
    let at = start;
    let hash = HASH_SEED;
    let unit = text.charCodeAt(at);
    let found = kindOf(unit);
    while (found <= kind.CAPITAL) {
      const folded = foldedUnit(unit);
      hash = hashUnit(hash, folded);
      units[at - start] = folded;
      if (++at === text.length) break;
      unit = text.charCodeAt(at);
      found = kindOf(unit);
    }
    if (at === start || (at < text.length && goesOn(found))) return false;
    this.#addToken(start, at, word.numberOf(at - start, hash));
    this.#afterWord = true;
    if (found === kind.SPACE) {
      this.#gap = SPACED;
      at++;
    }
    this.#at = at;
    return true;
  }

  #readNext(): void {
    const unit = this.#text.charCodeAt(this.#at);
    const found = kindOf(unit);
    if (found <= kind.GREEK) this.#readWord();
    else if (found === kind.SPACE) this.#passSpace();
    else if (found === kind.DASH) this.#passDash(1);
    else if (found === kind.APOSTROPHE) this.#readApostrophe();
    else if (unit === FULL_STOP && this.#readDotted()) return;
    else if (unit === GREATER_THAN && isQuoteMark(this.#text, this.#at)) this.#passSpace();
    else if (found === kind.SYMBOL || found === kind.UNSPACED)
      this.#readSign(String.fromCharCode(foldedUnit(unit)), 1);
    else if (found === kind.PAIR) this.#readPair();
    else this.#at++;
  }

  #passSpace(): void {
    this.#gap = this.#gapWithSpace();
    this.#at++;
  }

  /** What is before the next token, with the white space here. */
  #gapWithSpace(): number {
    const gap = this.#gap;
    if (gap === SPACED || gap === LINE_END) return gap;
    if (gap === BROKEN) return BROKEN;
    const mayEndLine =
      gap === DASHED || (this.#afterWord && isSoftHyphen(this.#text.charCodeAt(this.#at - 1)));
    if (mayEndLine && endsLineAfterDash(this.#text, this.#at)) return LINE_END;
    return gap === DASHED ? BROKEN : SPACED;
  }

  #passDash(length: number): void {
    this.#gap = this.#gap === TOUCHING ? DASHED : BROKEN;
    this.#at += length;
  }

  #begin(): void {
    this.#start = this.#at;
    this.#word.clear();
  }

  #finish(isWord: boolean): void {
    this.#addToken(this.#start, this.#end, this.#word.number);
    this.#afterWord = isWord;
  }

  #addToken(start: number, end: number, word: number): void {
    this.#tokens.add(start, end, word, this.#gap);
    this.#gap = TOUCHING;
  }

  #readSign(sign: string, length: number): void {
    this.#begin();
    this.#word.addAll(sign);
    this.#at += length;
    this.#end = this.#at;
    this.#finish(false);
  }

  /** Reads "C.J.D." as one word, in place of its first letter, which is a token by now. */
  #readDotted(): boolean {
    const tokens = this.#tokens;
    const start = this.#at - 1;
    const isAfterLetter =
      this.#afterWord && this.#gap === TOUCHING && tokens.starts[tokens.count - 1] === start;
    const end = isAfterLetter ? dottedEnd(this.#text, start) : 0;
    if (end === 0) return false;
    this.#gap = tokens.gaps[--tokens.count]!;
    this.#at = start;
    this.#begin();
    this.#word.addAll(withoutStops(this.#text.slice(start, end)).toLowerCase());
    this.#at = end;
    this.#end = end;
    this.#finish(true);
    return true;
  }

  #readApostrophe(): void {
    const end = this.#afterWord && this.#gap === TOUCHING ? possessiveEnd(this.#text, this.#at) : 0;
    if (end === 0) this.#readSign("'", 1);
    else this.#readSign("'s", end - this.#at);
  }

  #readPair(): void {
    const codePoint = this.#text.codePointAt(this.#at)!;
    const found = foldedCodePoint(codePoint);
    const length = codePoint > 0xffff ? 2 : 1;
    if (found.kind <= kind.GREEK) this.#readWord();
    else if (found.kind === kind.DASH) this.#passDash(length);
    else if (found.kind > kind.IGNORED) this.#readSign(found.folded, length);
    else this.#at += length;
  }

  #readWord(): void {
    this.#begin();
    while (this.#at < this.#text.length) {
      const unit = this.#text.charCodeAt(this.#at);
      if (kindOf(unit) <= kind.CAPITAL) {
        this.#word.add(foldedUnit(unit));
        this.#end = ++this.#at;
      } else if (!this.#readRarePart()) break;
    }
    this.#finish(true);
  }

  /** Reads a ligature, a Greek letter, a diacritic or an invisible character of a word; false where the word ends. */
  #readRarePart(): boolean {
    const codePoint = this.#text.codePointAt(this.#at)!;
    const { kind: found, folded } = foldedCodePoint(codePoint);
    const length = codePoint > 0xffff ? 2 : 1;
    if (found > kind.IGNORED) return false;
    if (found === kind.GREEK && isLoneGreek(this.#text, this.#at, length)) {
      this.#readGreekName(folded, length);
      return false;
    }
    this.#word.addAll(folded);
    this.#at += length;
    if (found !== kind.IGNORED) this.#end = this.#at;
    return true;
  }

  /** Reads a lone Greek letter by its English name, unless it ends a word that was begun. */
  #readGreekName(letter: string, length: number): void {
    if (this.#word.length > 0) return;
    this.#word.addAll(GREEK_NAMES.get(letter) ?? letter);
    this.#at += length;
    while (kindAt(this.#text, this.#at) === kind.DIACRITIC) this.#at++;
    this.#end = this.#at;
  }
}
