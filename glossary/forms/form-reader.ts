import { APOSTROPHE, SYMBOL } from '../folding/character-kind.ts';
import { foldedUnit, kindOf } from '../folding/characters.ts';
import { TokenReader } from '../folding/token-reader.ts';
import { UNKNOWN } from '../folding/tokens.ts';
import { WordInterner } from '../folding/word-interner.ts';
import { casePattern } from './case-pattern.ts';

/** A form as it is compared. */
export interface ReadForm {
  /** The numbers of its tokens. */
  words: number[];
  /** The case that its letters demand, as made by `casePattern`; empty where any will do. */
  pattern: string;
}

const PLUS = 0x2b;

/** Reads forms as text is read, and numbers their words. */
export class FormReader {
  private readonly interner = new WordInterner();
  private readonly reader = new TokenReader(this.interner);

  /** The folded words by number. */
  get words(): readonly string[] {
    return this.interner.words;
  }

  /**
   * Reads one form. Signs around it are dropped, since they are no part of a word.
   * `undefined` when nothing is left, or when a word is longer than 255 code units.
   */
  read(form: string, exact: boolean): ReadForm | undefined {
    const { count, starts, ends, words } = this.reader.read(form);
    const tokens: string[] = [];
    for (let at = 0; at < count; at++) tokens.push(form.slice(starts[at], ends[at]));
    const [first, last] = withoutOuterSigns(tokens);
    const numbers = Array.from(words.subarray(first, last));
    if (numbers.length === 0 || numbers.includes(UNKNOWN)) return undefined;
    return { words: numbers, pattern: casePattern(tokens.slice(first, last), exact) };
  }
}

function withoutOuterSigns(tokens: readonly string[]): [first: number, last: number] {
  let first = 0;
  while (first < tokens.length && isSign(tokens[first])) first++;
  let last = tokens.length;
  while (last > first && isSign(tokens[last - 1]) && !endsForm(tokens, last - 1)) last--;
  return [first, last];
}

function isSign(token: string | undefined): boolean {
  const kind = kindOf(token?.charCodeAt(0) ?? 0);
  return kind === SYMBOL || (kind === APOSTROPHE && token?.length === 1);
}

/** "Na+" ends in its plus, "GABA(A)" in the bracket that it opens. */
function endsForm(tokens: readonly string[], at: number): boolean {
  const sign = tokens[at] ?? '';
  return foldedUnit(sign.charCodeAt(0)) === PLUS || (sign === ')' && tokens.indexOf('(') > 0);
}
