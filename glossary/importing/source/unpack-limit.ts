import { ImportError } from '../problem-codes.ts';

/** Bytes that no glossary has. */
const MOST_BYTES = 1_000_000_000;

/** Texts become 3 to 20 times smaller when they are packed. */
const MOST_TIMES = 200;

/** Small files may be packed better: a list of one repeated line is harmless. */
const HARMLESS_BYTES = 10_000_000;

/** Counts what comes out of an archive, and refuses bombs while they unpack. */
export class UnpackLimit {
  readonly #most: number;
  #bytes = 0;

  constructor(packedBytes: number) {
    this.#most = Math.min(MOST_BYTES, Math.max(HARMLESS_BYTES, MOST_TIMES * packedBytes));
  }

  /** Throws an ImportError when more has come out than any glossary holds. */
  add(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes > this.#most) {
      throw new ImportError({ code: 'zip-bomb', values: { limit: String(this.#most) } });
    }
  }
}
