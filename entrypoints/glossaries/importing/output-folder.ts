import { type FilesPlace, type OwnFile, openGeneration } from '../own-files.ts';

/** What workers have, and TypeScript's library describes for them alone. */
declare global {
  interface FileSystemFileHandle {
    createSyncAccessHandle(): Promise<{
      /** Returns how many bytes it has written. */
      write(bytes: BufferSource, options: { at: number }): number;
      flush(): void;
      close(): void;
    }>;
  }
}

/** Writes the files of a new generation, in a worker. */
export class OutputFolder {
  readonly #folder: FileSystemDirectoryHandle;
  #bytes = 0;

  private constructor(folder: FileSystemDirectoryHandle) {
    this.#folder = folder;
  }

  /** Rejects where the browser denies its storage, as in a private window. */
  static async create(place: FilesPlace): Promise<OutputFolder> {
    return new OutputFolder(await openGeneration(place, { create: true }));
  }

  /**
   * Writes a whole file, in place: a stream writes a copy first, with which 68 MB took 2 to 5 seconds, and now half a second.
   * Rejects with `QuotaExceededError` when the disk is full.
   * @param progressed called with the bytes written of all files so far
   */
  async write(
    name: OwnFile,
    parts: readonly BufferSource[],
    progressed: (bytes: number) => void,
  ): Promise<void> {
    const file = await this.#folder.getFileHandle(name, { create: true });
    const handle = await file.createSyncAccessHandle();
    try {
      let at = 0;
      for (const part of parts) {
        const written = handle.write(part, { at });
        if (written < part.byteLength) throw new DOMException('', 'QuotaExceededError');
        at += written;
        this.#bytes += written;
        progressed(this.#bytes);
      }
      handle.flush();
    } finally {
      handle.close();
    }
  }
}
