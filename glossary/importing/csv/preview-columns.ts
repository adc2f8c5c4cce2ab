import type { Column, ImportOptions } from '../import-options.ts';
import type { SourceReader } from '../source/source-reader.ts';
import { textOfField } from '../text/plain-text.ts';
import { beginningOf, tableEncoding } from './read-table.ts';
import { tableLayout } from './table-layout.ts';

/** What the columns of a table seem to hold, for the user to change: pass `columns` and `hasHeader` back as options. */
export interface ColumnsPreview {
  columns: Column[];
  hasHeader: boolean;
  delimiter: string;
  /** The first rows without the header, the text of each cell without its markup; cells may be fewer or more than the columns. */
  rows: string[][];
}

/** Looks at the beginning of a table. */
export async function previewColumns(reader: SourceReader, options: ImportOptions): Promise<ColumnsPreview> {
  const { columns, hasHeader, dialect, sample } = tableLayout(
    beginningOf(reader, await tableEncoding(reader)),
    options,
  );
  return {
    columns,
    hasHeader,
    delimiter: dialect.delimiter,
    rows: sample.map((row) => row.map(textOfField)),
  };
}
