import { readString } from './pack-strings.ts';

/** Reads what a `ByteWriter` has written, from any place on at which something begins. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  byte(): number {
    return this.#bytes[this.#at++]!;
  }

  string(): string {
    const length = this.#number();
    this.#at += length;
    return readString(this.#bytes, this.#at - length, this.#at);
  }

  #number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }
}
