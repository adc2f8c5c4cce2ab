import { ImportError } from '../problem-codes.ts';
import type { ArchivePart, IsWanted } from './archive-part.ts';

/** Headers and files begin at multiples of it (POSIX.1-1988, ustar). */
const BLOCK = 512;

/** A file whose bytes are coming. */
interface OpenFile {
  name: string;
  /** Bytes that are still to come. */
  rest: number;
  /** Bytes that fill up its last block. */
  padding: number;
  isWanted: boolean;
}

/** Takes a tar apart as it comes. Throws an ImportError where it breaks off. */
export async function* tarParts(
  chunks: AsyncIterable<Uint8Array>,
  isWanted: IsWanted,
): AsyncGenerator<ArchivePart> {
  const splitter = new TarSplitter(isWanted);
  for await (const chunk of chunks) yield* splitter.push(chunk);
  splitter.end();
}

class TarSplitter {
  readonly #isWanted: IsWanted;
  readonly #header = new Uint8Array(BLOCK);
  #headerLength = 0;
  #file: OpenFile | undefined;

  constructor(isWanted: IsWanted) {
    this.#isWanted = isWanted;
  }

  *push(chunk: Uint8Array): Generator<ArchivePart> {
    for (let at = 0; at < chunk.length; ) {
      const file = this.#file;
      if (!file) at += this.#readHeader(chunk.subarray(at));
      else if (file.rest > 0) {
        const part = chunk.subarray(at, at + file.rest);
        file.rest -= part.length;
        at += part.length;
        if (file.isWanted) yield { name: file.name, chunk: part, isLast: file.rest === 0 };
      } else {
        const filled = Math.min(file.padding, chunk.length - at);
        file.padding -= filled;
        at += filled;
      }
      if (file?.rest === 0 && file.padding === 0) this.#file = undefined;
    }
  }

  end(): void {
    if (this.#file && this.#file.rest > 0) {
      throw new ImportError({ code: 'truncated', values: { format: 'tar' } });
    }
  }

  /** Returns how many bytes of these belong to the header. */
  #readHeader(bytes: Uint8Array): number {
    const part = bytes.subarray(0, BLOCK - this.#headerLength);
    this.#header.set(part, this.#headerLength);
    this.#headerLength += part.length;
    if (this.#headerLength === BLOCK) {
      this.#headerLength = 0;
      this.#file = openFile(this.#header, this.#isWanted);
    }
    return part.length;
  }
}

/** What a header announces; undefined for the empty ones at the end. */
function openFile(header: Uint8Array, isWanted: IsWanted): OpenFile | undefined {
  if (header.every((byte) => byte === 0)) return undefined;
  const rest = Number.parseInt(field(header, 124, 12).trim(), 8);
  if (!Number.isSafeInteger(rest)) {
    throw new ImportError({ code: 'malformed', values: { format: 'tar', detail: '' } });
  }
  const prefix = field(header, 345, 155);
  const name = prefix === '' ? field(header, 0, 100) : `${prefix}/${field(header, 0, 100)}`;
  // Links, folders and the headers of longer names are no files.
  const isFile = header[156] === 0 || header[156] === 0x30;
  return { name, rest, padding: (BLOCK - (rest % BLOCK)) % BLOCK, isWanted: isFile && isWanted(name) };
}

function field(header: Uint8Array, start: number, length: number): string {
  const bytes = header.subarray(start, start + length);
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end));
}
