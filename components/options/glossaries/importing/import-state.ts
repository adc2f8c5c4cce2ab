import type { GlossaryRow } from '../../../../entrypoints/glossaries/glossary-row.ts';
import type {
  ImportChoices,
  ImportPreview,
  ImportProgress,
} from '../../../../entrypoints/glossaries/import-preview.ts';
import type { Failure } from './failure-text.ts';

/** How far the import of a file has come; nothing is stored before `importing` is over. */
export type ImportState =
  | { step: 'none' }
  | { step: 'reading'; fileName: string; progress?: ImportProgress | undefined }
  | {
      step: 'preview';
      fileName: string;
      preview: ImportPreview;
      /** Whether the file is being read anew, since the user has said what its columns are. */
      isStale: boolean;
      /** The glossary that it takes the place of: what the user has chosen for that is offered again. */
      replaces?: Pick<GlossaryRow, 'title' | 'noise' | 'language'> | undefined;
    }
  | { step: 'importing'; fileName: string; progress: ImportProgress }
  | {
      step: 'done';
      row: Pick<GlossaryRow, 'title' | 'entries'>;
      /** How many entries that the user had changed are in the file no more. */
      gone: number;
    }
  | { step: 'failed'; fileName: string; failure: Failure };

/** The state at one step. */
export type StateOf<Step extends ImportState['step']> = Extract<ImportState, { step: Step }>;

/** What the columns of a table are. */
export type TableChoice = NonNullable<ImportChoices['table']>;

/** What the user decides on a preview. */
export type FinalChoices = Pick<ImportChoices, 'title' | 'noise' | 'language'>;

/** An import and what a user can do with it. */
export interface ImportControl {
  state: ImportState;
  /** Reads files for a preview; several only where a glossary is of several. `replaces`: the id of the one that they are. */
  choose(files: readonly File[], replaces?: string): void;
  /** Reads the file anew with these columns. */
  setTable(table: TableChoice): void;
  /** Imports what the preview shows. */
  start(choices: FinalChoices): void;
  /** Stops, and leaves nothing behind. */
  cancel(): void;
  /** Saves a text as a file: what was left out. */
  saveReport(text: string, fileName: string): void;
}
