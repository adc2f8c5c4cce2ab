import { packedLength, writeString } from './pack-strings.ts';

/** Bytes in a row that grows as they come; a `ByteReader` reads them in the same order. */
export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  /** @param room bytes that are there from the start; more are made as they are needed */
  constructor(room = 1024) {
    this.#bytes = new Uint8Array(room);
  }

  /** What has been written so far. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    this.#grow(1);
    this.#bytes[this.#length++] = value;
  }

  /** A string after its length; any string is read as it was, lone surrogates included. */
  string(text: string): void {
    const length = packedLength(text);
    this.#number(length);
    this.#grow(length);
    this.#length = writeString(this.#bytes, this.#length, text);
  }

  /** A string that is packed already, after its length. */
  packed(string: Uint8Array): void {
    this.#number(string.length);
    this.#grow(string.length);
    this.#bytes.set(string, this.#length);
    this.#length += string.length;
  }

  /** A number below 2 to the 28th, seven bits a byte, the lowest first. */
  #number(value: number): void {
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) this.byte((rest & 0x7f) | 0x80);
    this.byte(rest);
  }

  #grow(by: number): void {
    if (this.#length + by <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + by));
    grown.set(this.bytes);
    this.#bytes = grown;
  }
}
