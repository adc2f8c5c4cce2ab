import type { GlossaryChange } from '../../../entrypoints/glossaries/glossary-row.ts';
import type { ExportFormat } from '../../../glossary/exporting/export-glossary.ts';

/** What users do with glossaries that are there; the surface that shows them does it. */
export interface GlossaryActions {
  change(id: string, change: GlossaryChange): void;
  /** Puts all of them in this order. */
  order(ids: readonly string[]): void;
  remove(id: string): void;
  /** Saves one as a file. */
  save(id: string, format: ExportFormat): void;
}
