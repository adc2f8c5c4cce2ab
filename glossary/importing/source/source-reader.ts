import { ImportError } from '../problem-codes.ts';
import type { GlossaryFile } from './glossary-source.ts';
import { gunzipBytes, isGzip } from './gunzip-bytes.ts';
import { decodeText, type Encoding, encodingOf } from './text-encoding.ts';

/** Bytes in which a format shows itself: some begin with a long comment. */
const HEAD_BYTES = 0x10000;

/** One of several readings of a file, for its progress. */
export interface Pass {
  /** From 0. */
  index: number;
  of: number;
}

const ONLY_PASS: Pass = { index: 0, of: 1 };

/** A reading that counts nothing. */
export const UNCOUNTED: Pass = { index: 0, of: Number.POSITIVE_INFINITY };

/** Reads a file from its beginning, as often as needed: packed by gzip or not, as bytes or as text. */
export class SourceReader {
  readonly name: string;
  readonly size: number;
  /** The first bytes, unpacked. */
  readonly head: Uint8Array;
  readonly #file: GlossaryFile;
  readonly #isPacked: boolean;
  readonly #onProgress: (bytes: number) => void;

  private constructor(
    file: GlossaryFile,
    head: Uint8Array,
    isPacked: boolean,
    onProgress: (bytes: number) => void,
  ) {
    this.name = isPacked ? file.name.replace(/\.gz$/i, '') : file.name;
    this.size = file.size;
    this.head = head;
    this.#file = file;
    this.#isPacked = isPacked;
    this.#onProgress = onProgress;
  }

  /** Reads the head. Throws an ImportError when the file cannot be read. */
  static async open(
    file: GlossaryFile,
    onProgress: (bytes: number) => void = () => {},
  ): Promise<SourceReader> {
    const raw = await headOf(readBytes(file));
    if (!isGzip(raw)) return new SourceReader(file, raw, false, onProgress);
    const head = await headOf(gunzipBytes(readBytes(file), file.size));
    return new SourceReader(file, head, true, onProgress);
  }

  /** All bytes, unpacked. */
  bytes(pass: Pass = ONLY_PASS): AsyncIterable<Uint8Array> {
    const chunks = readBytes(this.#file, (bytes) =>
      this.#onProgress(Math.floor((pass.index * this.size + bytes) / pass.of)),
    );
    return this.#isPacked ? gunzipBytes(chunks, this.size) : chunks;
  }

  /** All text, UTF-8 unless the first bytes show another encoding. */
  text(pass: Pass = ONLY_PASS, encoding: Encoding = encodingOf(this.head) ?? 'utf-8'): AsyncIterable<string> {
    return decodeText(this.bytes(pass), encoding);
  }
}

async function headOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const head = new Uint8Array(HEAD_BYTES);
  let length = 0;
  for await (const chunk of chunks) {
    const part = chunk.subarray(0, HEAD_BYTES - length);
    head.set(part, length);
    length += part.length;
    if (length === HEAD_BYTES) break;
  }
  return head.subarray(0, length);
}

/** A file that was moved or changed since it was chosen makes the browser's stream throw. */
async function* readBytes(
  file: GlossaryFile,
  onProgress?: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const chunks = file.stream()[Symbol.asyncIterator]();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await nextChunk(chunks);
      if (done) return;
      yield value;
      bytes += value.length;
      onProgress?.(bytes);
    }
  } finally {
    // Whoever stops early lets go of the file.
    await chunks.return?.();
  }
}

async function nextChunk(chunks: AsyncIterator<Uint8Array>): Promise<IteratorResult<Uint8Array>> {
  try {
    return await chunks.next();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ImportError({ code: 'unreadable-file', values: { detail } });
  }
}
