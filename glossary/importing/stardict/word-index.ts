import { ImportError } from '../problem-codes.ts';

const malformed = (detail: string): ImportError =>
  new ImportError({ code: 'malformed', values: { format: 'StarDict', detail } });

/** The index of a StarDict dictionary: words, and where their articles are. In memory are the file's bytes and two numbers a word. */
export class WordIndex {
  readonly #bytes: Uint8Array;
  readonly #offsetBytes: 4 | 8;
  readonly #decoder = new TextDecoder();
  /** Where each word begins. */
  readonly #starts: number[] = [];
  /** Where each word ends, at its zero. */
  readonly #ends: number[] = [];

  /** Throws an ImportError for an index that breaks off in a word. */
  constructor(bytes: Uint8Array, offsetBytes: 4 | 8) {
    this.#bytes = bytes;
    this.#offsetBytes = offsetBytes;
    for (let at = 0; at < bytes.length; ) {
      const end = bytes.indexOf(0, at);
      const next = end + 1 + offsetBytes + 4;
      if (end === -1 || next > bytes.length) throw malformed('.idx');
      this.#starts.push(at);
      this.#ends.push(end);
      at = next;
    }
  }

  get length(): number {
    return this.#starts.length;
  }

  wordAt(index: number): string {
    return this.#decoder.decode(this.#bytes.subarray(this.#starts[index], this.#ends[index]));
  }

  /** Where the article of a word begins among all articles, and its bytes. */
  articleAt(index: number): { offset: number; size: number } {
    const end = (this.#ends[index] ?? 0) + 1;
    const low = numberAt(this.#bytes, end + this.#offsetBytes - 4);
    const high = this.#offsetBytes === 8 ? numberAt(this.#bytes, end) : 0;
    return { offset: high * 2 ** 32 + low, size: numberAt(this.#bytes, end + this.#offsetBytes) };
  }

  /** The words of each article, by its first word in the index; articles in their order, so that words share them. */
  *articles(): Generator<{ offset: number; size: number; words: number[] }> {
    const indexes = Array.from(this.#starts, (_, index) => index);
    const offsets = Float64Array.from(indexes, (index) => this.articleAt(index).offset);
    indexes.sort((one, other) => (offsets[one] ?? 0) - (offsets[other] ?? 0) || one - other);
    let current: { offset: number; size: number; words: number[] } | undefined;
    for (const index of indexes) {
      const { offset, size } = this.articleAt(index);
      if (current?.offset === offset && current.size === size) current.words.push(index);
      else {
        if (current) yield current;
        current = { offset, size, words: [index] };
      }
    }
    if (current) yield current;
  }
}

/** The synonyms of a `.syn` file, by the position of their word in the index. */
export function readSynonyms(bytes: Uint8Array): Map<number, string[]> {
  const synonyms = new Map<number, string[]>();
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0, at);
    if (end === -1 || end + 5 > bytes.length) throw malformed('.syn');
    const index = numberAt(bytes, end + 1);
    const word = decoder.decode(bytes.subarray(at, end));
    const known = synonyms.get(index);
    if (known) known.push(word);
    else synonyms.set(index, [word]);
    at = end + 5;
  }
  return synonyms;
}

/** Four bytes, the highest first. */
export function numberAt(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
  return a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d;
}
