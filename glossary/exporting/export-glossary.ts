import type { ImportMetadata } from '../importing/import-entry.ts';
import type { Entries } from './entries.ts';
import { writeAnki } from './write-anki.ts';
import { writeCsv } from './write-csv.ts';
import { writeOwnJson } from './write-own-json.ts';
import { writeSkos } from './write-skos.ts';
import { writeTbx } from './write-tbx.ts';

/** The formats in which glossaries go out. */
export const EXPORT_FORMATS = ['json', 'csv', 'tbx', 'skos', 'anki'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How files of a format are called and described. */
export const EXPORT_FILES: Readonly<Record<ExportFormat, { ending: string; mediaType: string }>> = {
  json: { ending: 'json', mediaType: 'application/json' },
  csv: { ending: 'csv', mediaType: 'text/csv' },
  tbx: { ending: 'tbx', mediaType: 'application/x-tbx' },
  skos: { ending: 'ttl', mediaType: 'text/turtle' },
  anki: { ending: 'txt', mediaType: 'text/plain' },
};

const WRITERS: Readonly<
  Record<ExportFormat, (entries: Entries, metadata: ImportMetadata) => AsyncIterable<string>>
> = { json: writeOwnJson, csv: writeCsv, tbx: writeTbx, skos: writeSkos, anki: writeAnki };

/**
 * The text of a glossary in a format, in pieces, to be written as UTF-8. Our own JSON says all of it; what others cannot say is in
 * docs/GLOSSARY_FORMAT.md.
 */
export function exportGlossary(
  format: ExportFormat,
  entries: Entries,
  metadata: ImportMetadata,
): AsyncIterable<string> {
  return WRITERS[format](entries, metadata);
}
