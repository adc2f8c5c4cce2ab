import type { ImportEntry, ImportProblem } from '../import-entry.ts';

/** A file to read. A browser's `File` is one. */
export interface GlossaryFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Its content from the beginning, each time: some formats are read twice. */
  stream(): AsyncIterable<Uint8Array>;
}

/** A file together with those that belong to it: a StarDict dictionary is three or four of them. */
export interface GlossarySource extends GlossaryFile {
  readonly siblings?: readonly GlossaryFile[];
}

/** Who is told what while a file is read. */
export interface ImportHandlers {
  onEntry(entry: ImportEntry): void;
  onProblem(problem: ImportProblem): void;
  /** Bytes read so far, of the size of the source. */
  onProgress(bytes: number): void;
}
