import type { EntryEdit } from '../../../entrypoints/glossaries/edits/entry-edit.ts';
import type { ListedEdit } from '../../../entrypoints/glossaries/edits/list-edits.ts';
import type { GlossaryChange } from '../../../entrypoints/glossaries/glossary-row.ts';
import type { ExportFormat } from '../../../glossary/exporting/export-glossary.ts';

/** What users do with glossaries that are there; the surface that shows them does it. */
export interface GlossaryActions {
  change(id: string, change: GlossaryChange): void;
  /** Puts all of them in this order. */
  order(ids: readonly string[]): void;
  remove(id: string): void;
  /** What the user has changed of the entries of one, the last change first; nothing where it cannot be read. */
  listEdits(id: string): Promise<readonly ListedEdit[]>;
  /** Has an entry be as its file says. */
  undoEdit(id: string): void;
  /** Has it be as the user had changed it again. */
  redoEdit(edit: EntryEdit): void;
  /** The address at which an entry is shown. */
  entryAddress(id: string): string;
  /** Saves one as a file. */
  save(id: string, format: ExportFormat): void;
}
