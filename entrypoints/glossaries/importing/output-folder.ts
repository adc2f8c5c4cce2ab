import { type FilesPlace, type OwnFile, openGeneration } from '../own-files.ts';

/** Writes the files of a new generation. */
export class OutputFolder {
  readonly #folder: FileSystemDirectoryHandle;
  /** Bytes written so far. */
  bytes = 0;

  private constructor(folder: FileSystemDirectoryHandle) {
    this.#folder = folder;
  }

  /** Rejects where the browser denies its storage, as in a private window. */
  static async create(place: FilesPlace): Promise<OutputFolder> {
    return new OutputFolder(await openGeneration(place, { create: true }));
  }

  /** Writes a whole file. Rejects with `QuotaExceededError` when the disk is full. */
  async write(name: OwnFile, parts: readonly BlobPart[]): Promise<void> {
    const content = new Blob([...parts]);
    const file = await this.#folder.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    await stream.write(content);
    await stream.close();
    this.bytes += content.size;
  }
}
