/** Nothing is between a token and the one before it. */
export const TOUCHING = 0;
/** White space alone is between a token and the one before it. */
export const SPACED = 1;
/** One dash without space is between a token and the one before it. */
export const DASHED = 2;
/** More than that, such as a spaced dash, is between them: no form goes across. */
export const BROKEN = 3;

/** The word number of a token that a word table does not know. */
export const UNKNOWN = -1;

/**
 * The tokens of a text, one array per property: a page's hundred thousand words make no garbage.
 * A token is a word, a lone Greek letter, a possessive ’s, or any single sign that is neither space nor dash.
 */
export class Tokens {
  count = 0;
  /** Where each token starts and ends in the text, in UTF-16 code units; ends exclusive. */
  starts = new Int32Array();
  ends = new Int32Array();
  /** Each token's number in the word table, or `UNKNOWN`. */
  words = new Int32Array();
  /** What is before each token: `TOUCHING`, `SPACED`, `DASHED` or `BROKEN`. */
  gaps = new Uint8Array();

  /** Removes all tokens and makes room for those of a text: at most one per code unit. */
  clear(textLength: number): void {
    this.count = 0;
    if (this.starts.length >= textLength) return;
    this.starts = new Int32Array(textLength);
    this.ends = new Int32Array(textLength);
    this.words = new Int32Array(textLength);
    this.gaps = new Uint8Array(textLength);
  }

  /** Adds a token after the others. */
  add(start: number, end: number, word: number, gap: number): void {
    const at = this.count++;
    this.starts[at] = start;
    this.ends[at] = end;
    this.words[at] = word;
    this.gaps[at] = gap;
  }
}
