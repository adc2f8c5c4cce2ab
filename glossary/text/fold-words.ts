import { TokenReader } from './token-reader.ts';
import { WordInterner } from './word-interner.ts';

/** A folded token with its place in the text. UTF-16 code units, `end` exclusive. */
export interface FoldedWord {
  folded: string;
  start: number;
  end: number;
}

/** Cuts many texts into folded words; remembers the words that it has met. */
export class WordFolder {
  readonly #interner = new WordInterner();
  readonly #reader = new TokenReader(this.#interner);

  /**
   * The tokens of a text as they are compared: words, lone Greek letters by their English names, ’s, and signs.
   * Words of more than 255 code units are left out.
   */
  words(text: string): FoldedWord[] {
    const { count, words, starts, ends } = this.#reader.read(text);
    const folded: FoldedWord[] = [];
    for (let at = 0; at < count; at++) {
      const word = this.#interner.words[words[at]!];
      if (word !== undefined) folded.push({ folded: word, start: starts[at]!, end: ends[at]! });
    }
    return folded;
  }
}

/** The tokens of one text, see `WordFolder`. */
export function foldWords(text: string): FoldedWord[] {
  return new WordFolder().words(text);
}
