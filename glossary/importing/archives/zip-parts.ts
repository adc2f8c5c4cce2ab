import { Unzip, UnzipInflate } from 'fflate';
import { ImportError } from '../problem-codes.ts';
import { stepsOf } from '../source/gunzip-bytes.ts';
import { UnpackLimit } from '../source/unpack-limit.ts';
import type { ArchivePart, IsWanted } from './archive-part.ts';

/** Unpacks a zip as it comes. Throws an ImportError for what is broken, cut off, encrypted or a bomb. */
export async function* zipParts(
  chunks: AsyncIterable<Uint8Array>,
  packedSize: number,
  isWanted: IsWanted,
): AsyncGenerator<ArchivePart> {
  const unpacker = new Unpacker(packedSize, isWanted);
  for await (const chunk of chunks) {
    for (const step of stepsOf(chunk)) yield* unpacker.push(step, false);
  }
  yield* unpacker.push(new Uint8Array(), true);
}

class Unpacker {
  readonly #unzip: Unzip;
  readonly #limit: UnpackLimit;
  #parts: ArchivePart[] = [];
  /** Files that have begun and not ended. */
  readonly #open = new Set<string>();

  constructor(packedSize: number, isWanted: IsWanted) {
    this.#limit = new UnpackLimit(packedSize);
    this.#unzip = new Unzip((file) => {
      const { name } = file;
      if (name.endsWith('/') || !isWanted(name)) return;
      this.#open.add(name);
      file.ondata = (error, chunk, isLast) => {
        // What the line below throws comes back here too.
        if (error) throw error instanceof ImportError ? error : malformed(error.message);
        this.#limit.add(chunk.length);
        this.#parts.push({ name, chunk, isLast });
        if (isLast) this.#open.delete(name);
      };
      file.start();
    });
    this.#unzip.register(UnzipInflate);
  }

  push(step: Uint8Array, isEnd: boolean): ArchivePart[] {
    try {
      this.#unzip.push(step, isEnd);
    } catch (error) {
      if (error instanceof ImportError) throw error;
      if (isEnd) throw truncated();
      throw malformed(error instanceof Error ? error.message : '');
    }
    if (isEnd && this.#open.size > 0) throw truncated();
    const parts = this.#parts;
    this.#parts = [];
    return parts;
  }
}

const malformed = (detail: string): ImportError =>
  new ImportError({ code: 'malformed', values: { format: 'zip', detail } });

const truncated = (): ImportError => new ImportError({ code: 'truncated', values: { format: 'zip' } });

/** Whether the first file of a zip asks for a password, by its header (APPNOTE 4.3.7, bit 0 of the flags). */
export function isEncrypted(head: Uint8Array): boolean {
  return ((head[6] ?? 0) & 1) === 1;
}
