import { isAcronym } from '../text/acronym.ts';
import { APOSTROPHE, SYMBOL } from '../text/character-kind.ts';
import { foldedUnit, kindOf } from '../text/characters.ts';
import { TokenReader } from '../text/token-reader.ts';
import { type Tokens, UNKNOWN } from '../text/tokens.ts';
import { WordInterner } from '../text/word-interner.ts';
import { casePattern } from './case-pattern.ts';
import { americanSpelling, britishSpelling } from './spelling-of-word.ts';

/** A form as it is compared. */
export interface ReadForm {
  /** The numbers of its tokens; words that differ in British and American spelling only have one number. */
  words: number[];
  /** The case that its letters demand, as made by `casePattern`; empty where any will do. */
  pattern: string;
}

const PLUS = 0x2b;

/** Reads forms as text is read, and numbers their words. */
export class FormReader {
  readonly #interner = new WordInterner();
  readonly #reader = new TokenReader(this.#interner);
  readonly #americanNumbers: number[] = [];
  /** Numbers of words in forms of other languages: as such they are in the trie. */
  readonly #keptWords = new Set<number>();

  /** The folded words by number. */
  get words(): readonly string[] {
    return this.#interner.words;
  }

  /** The other spellings of the words read so far, with the number of the word meant. */
  otherSpellings(): Map<string, number> {
    const others = new Map<string, number>();
    this.#americanNumbers.forEach((american, word) => {
      const spelled = this.words[word] ?? '';
      if (american !== word) others.set(spelled, american);
      const british = britishSpelling(this.words[american] ?? '');
      if (british !== this.words[american]) others.set(british, american);
    });
    for (const word of this.#keptWords) others.delete(this.words[word] ?? '');
    return others;
  }

  /**
   * Reads one form. Signs around it are dropped, since they are no part of a word.
   * `undefined` when nothing is left, or when a word is longer than 255 code units.
   * @param asWritten whether its words have no American spelling; from then on, they are no other spelling of any word
   */
  read(form: string, exact: boolean, asWritten = false): ReadForm | undefined {
    const tokens = this.#reader.read(form);
    const [first, last] = withoutOuterSigns(form, tokens);
    const words: number[] = [];
    for (let at = first; at < last; at++) {
      const word = tokens.words[at] ?? UNKNOWN;
      words.push(asWritten ? this.#kept(word) : this.#american(word));
    }
    if (words.length === 0 || words.includes(UNKNOWN)) return undefined;
    if (!exact && !isAcronym(form)) return { words, pattern: '' };
    const parts = words.map((_, at) => form.slice(tokens.starts[first + at], tokens.ends[first + at]));
    return { words, pattern: casePattern(parts, exact) };
  }

  #kept(word: number): number {
    if (word !== UNKNOWN) this.#keptWords.add(word);
    return word;
  }

  /** The number of a word's American spelling. */
  #american(word: number): number {
    if (word === UNKNOWN) return UNKNOWN;
    const known = this.#americanNumbers[word];
    if (known !== undefined) return known;
    const spelled = this.words[word] ?? '';
    const american = americanSpelling(spelled);
    const number = american === spelled ? word : this.#interner.numberOfWord(american);
    this.#americanNumbers[word] = number;
    return number;
  }
}

function withoutOuterSigns(form: string, tokens: Tokens): [first: number, last: number] {
  let first = 0;
  while (first < tokens.count && isSign(form, tokens, first)) first++;
  let last = tokens.count;
  while (last > first && isSign(form, tokens, last - 1) && !endsForm(form, tokens, last - 1)) last--;
  return [first, last];
}

function isSign(form: string, { starts, ends }: Tokens, at: number): boolean {
  const start = starts[at] ?? 0;
  const kind = kindOf(form.charCodeAt(start));
  return kind === SYMBOL || (kind === APOSTROPHE && ends[at] === start + 1);
}

/** "Na+" ends in its plus, "GABA(A)" in the bracket that it opens. */
function endsForm(form: string, { starts }: Tokens, at: number): boolean {
  const start = starts[at] ?? 0;
  return foldedUnit(form.charCodeAt(start)) === PLUS || (form[start] === ')' && form.indexOf('(') > 0);
}
