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

const FIRST_CAPACITY = 1024;

/**
 * The tokens of a text, one array per property, so that a page's hundred thousand words make no garbage.
 * A token is a word, a lone Greek letter, a possessive ’s, or any single sign that is neither space nor dash.
 */
export class Tokens {
  count = 0;
  /** Where each token starts and ends in the text, in UTF-16 code units; `end` exclusive. */
  starts = new Int32Array(FIRST_CAPACITY);
  ends = new Int32Array(FIRST_CAPACITY);
  /** Each token's number in the word table, or `UNKNOWN`. */
  words = new Int32Array(FIRST_CAPACITY);
  /** What stands before each token: `TOUCHING`, `SPACED`, `DASHED` or `BROKEN`. */
  gaps = new Uint8Array(FIRST_CAPACITY);
  /** How many capital letters each token has, at most 255. */
  capitals = new Uint8Array(FIRST_CAPACITY);

  add(start: number, end: number, word: number, gap: number, capitals: number): void {
    const at = this.count;
    if (at === this.starts.length) this.grow();
    this.starts[at] = start;
    this.ends[at] = end;
    this.words[at] = word;
    this.gaps[at] = gap;
    this.capitals[at] = Math.min(capitals, 255);
    this.count = at + 1;
  }

  private grow(): void {
    const capacity = this.starts.length * 2;
    const wider = (array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const copy = new Int32Array(capacity);
      copy.set(array);
      return copy;
    };
    this.starts = wider(this.starts);
    this.ends = wider(this.ends);
    this.words = wider(this.words);
    this.gaps = Uint8Array.from({ length: capacity }, (_, at) => this.gaps[at] ?? 0);
    this.capitals = Uint8Array.from({ length: capacity }, (_, at) => this.capitals[at] ?? 0);
  }
}
