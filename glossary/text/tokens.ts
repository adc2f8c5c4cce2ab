/** Nothing is between a token and the one before it. */
export const TOUCHING = 0;
/** White space alone is between a token and the one before it. */
export const SPACED = 1;
/** One dash without space is between a token and the one before it. */
export const DASHED = 2;
/** One dash at the end of a line is between them: they are two words with a dash, or one word that was broken. */
export const LINE_END = 3;
/** More than that, such as a spaced dash, is between them: no form goes across. */
export const BROKEN = 4;

/** The word number of a token that a word table does not know. */
export const UNKNOWN = -1;

/** Tokens for which there is room at first: most blocks of a page have fewer code units. */
const LEAST_ROOM = 1024;

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
  /** What is before each token: `TOUCHING`, `SPACED`, `DASHED`, `LINE_END` or `BROKEN`. */
  gaps = new Uint8Array();
  /** Whether any of the gaps is `DASHED` or `LINE_END`. */
  hasDashes = false;

  /** Removes all tokens and makes room for so many: of a text at most one per code unit. */
  clear(most: number): void {
    this.count = 0;
    this.hasDashes = false;
    if (this.starts.length >= most) return;
    // At least doubled: the blocks of a page would else make room again for each that is the longest so far.
    const room = Math.max(most, 2 * this.starts.length, LEAST_ROOM);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.words = new Int32Array(room);
    this.gaps = new Uint8Array(room);
  }

  /** Adds a token after the others. */
  add(start: number, end: number, word: number, gap: number): void {
    const at = this.count++;
    this.hasDashes ||= gap === DASHED || gap === LINE_END;
    this.starts[at] = start;
    this.ends[at] = end;
    this.words[at] = word;
    this.gaps[at] = gap;
  }

  /** Adds others from one token up to another. */
  addFrom({ starts, ends, words, gaps }: Tokens, from: number, to: number): void {
    for (let at = from; at < to; at++) this.add(starts[at]!, ends[at]!, words[at]!, gaps[at]!);
  }
}
