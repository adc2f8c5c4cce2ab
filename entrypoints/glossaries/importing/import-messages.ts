import type { Format, ImportEntry, ImportMetadata } from '../../../glossary/importing/import-entry.ts';
import type { ImportFailure } from '../glossary-row.ts';
import type { ImportChoices, ImportPreview, ImportProgress } from '../import-preview.ts';
import type { FilesPlace } from '../own-files.ts';

// Both ends are of one build, and nobody else has the worker: what arrives needs no check.

/** What a page has the worker do; one task for each worker. */
export type ImportTask =
  | { kind: 'preview'; file: File; choices: ImportChoices }
  | { kind: 'import'; file: File; choices: ImportChoices; place: FilesPlace; languages: readonly string[] }
  /** Compiles entries that are no file's. */
  | {
      kind: 'compile';
      entries: ImportEntry[];
      choices: Pick<ImportChoices, 'language' | 'noise'>;
      place: FilesPlace;
      languages: readonly string[];
    };

/** What was written of a glossary. */
export interface WrittenGlossary {
  metadata: ImportMetadata;
  languages: string[];
  /** The language of terms for which the file names none. */
  language?: string | undefined;
  entries: number;
  forms: number;
  bytes: number;
}

/** What a task ends with. */
export interface TaskResults {
  preview: ImportPreview | ImportFailure;
  import: (WrittenGlossary & { format: Format }) | ImportFailure;
  compile: WrittenGlossary | ImportFailure;
}

/** What the worker sends: how far it is, then how it ended. */
export type ImportReply =
  | { kind: 'progress'; progress: ImportProgress }
  | { kind: 'ended'; result: TaskResults[keyof TaskResults] }
  /** A fault of ours, in the words of its error. */
  | { kind: 'failed'; message: string };
