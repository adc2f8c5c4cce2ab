/** Nothing stands between a token and the one before it. */
export const TOUCHING = 0;
/** White space alone stands between a token and the one before it. */
export const SPACED = 1;
/** One dash without space stands between a token and the one before it. */
export const DASHED = 2;
/** More than that, such as a spaced dash, stands between them: no form goes across. */
export const BROKEN = 3;

/** The word number of a token that a word table does not know. */
export const UNKNOWN = -1;

/**
 * The tokens of a text, one array per property, so that a page's hundred thousand words make no garbage.
 * A token is a word, a lone Greek letter, a possessive ’s, or any single sign that is neither space nor dash.
 */
export class Tokens {
  count = 0;
  /** Where each token starts and ends in the text, in UTF-16 code units; `end` exclusive. */
  starts = new Int32Array();
  ends = new Int32Array();
  /** Each token's number in the word table, or `UNKNOWN`. */
  words = new Int32Array();
  /** What stands before each token: `TOUCHING`, `SPACED`, `DASHED` or `BROKEN`. */
  gaps = new Uint8Array();

  /** Makes room for the tokens of a text of this length: it can have one per code unit. */
  clear(textLength: number): void {
    this.count = 0;
    if (this.starts.length >= textLength) return;
    this.starts = new Int32Array(textLength);
    this.ends = new Int32Array(textLength);
    this.words = new Int32Array(textLength);
    this.gaps = new Uint8Array(textLength);
  }

  add(start: number, end: number, word: number, gap: number): void {
    const at = this.count++;
    this.starts[at] = start;
    this.ends[at] = end;
    this.words[at] = word;
    this.gaps[at] = gap;
  }
}
