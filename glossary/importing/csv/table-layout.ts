import type { ImportMetadata } from '../import-entry.ts';
import type { Column, ImportOptions } from '../import-options.ts';
import { languageTag } from '../text/language-tag.ts';
import { oneLine, textOfField } from '../text/plain-text.ts';
import { columnsByContent, columnsByName, isHeader } from './column-roles.ts';
import { textOfCell } from './table-cell.ts';
import { guessDialect, isFromAnki } from './table-dialect.ts';
import { type Dialect, rowsOf } from './table-rows.ts';

/** How a table is read: what comes before its rows, and what its columns hold. */
export interface TableLayout {
  dialect: Dialect;
  metadata: ImportMetadata;
  /** Rows before the first of the list: directives and the header. */
  leading: number;
  hasHeader: boolean;
  columns: Column[];
  /** The first rows of the list. */
  sample: string[][];
}

/** Rows that are shown and from which the columns are guessed. */
const SAMPLE_ROWS = 20;

const METADATA: ReadonlyMap<string, keyof ImportMetadata> = new Map([
  ['name', 'title'],
  ['title', 'title'],
  ['bookname', 'title'],
  ['deck', 'title'],
  ['language', 'language'],
  ['sourcelang', 'language'],
  ['version', 'version'],
  ['edition', 'version'],
  ['license', 'license'],
  ['copyright', 'license'],
  ['source', 'source'],
  ['website', 'source'],
  ['publisher', 'source'],
]);

/** The layout of a table by its beginning and what the user chose. */
export function tableLayout(beginning: string, options: ImportOptions): TableLayout {
  const dialect = guessDialect(beginning, options.delimiter);
  const rows = rowsOf(beginning, dialect);
  const directives = rows.slice(0, countDirectives(rows));
  const named = namedValues(directives, dialect);
  const rest = rows.slice(directives.length);
  const declared = named.get('columns')?.split(dialect.delimiter);
  const [first = []] = rest;
  const hasHeader = options.hasHeader ?? (!isFromAnki(beginning) && isHeader(first));
  const list = hasHeader ? rest.slice(1) : rest;
  const sample = list.slice(0, SAMPLE_ROWS);
  const header = declared ?? (hasHeader ? first : undefined);
  const columns = options.columns?.map((column, at) => ({ header: header?.[at] ?? '', ...column }));
  return {
    dialect,
    metadata: metadataOf(named),
    leading: directives.length + (hasHeader ? 1 : 0),
    hasHeader,
    columns: columns ?? withDirectives(guessColumns(header, sample), named),
    sample,
  };
}

function guessColumns(header: readonly string[] | undefined, sample: readonly string[][]): Column[] {
  const width = Math.max(1, commonestWidth(sample), header?.length ?? 0);
  if (header === undefined) return columnsByContent(sample, width);
  const columns = columnsByName(header);
  // A list of two columns whose names say nothing is one of terms and what they mean.
  const [, second] = columns;
  if (columns.length === 2 && second?.role === 'ignored') second.role = 'definition';
  return columns;
}

function commonestWidth(rows: readonly string[][]): number {
  const widths = [...Map.groupBy(rows, (cells) => cells.length)];
  return widths.reduce(
    (best, next) => (next[1].length > best[1].length ? next : best),
    [0, [] as string[][]],
  )[0];
}

/** `sep=;`, `#separator:tab` (Anki), `#name` and a cell (PyGlossary), comments: all rows with `#` before the list begins. */
function countDirectives(rows: readonly string[][]): number {
  const first = rows.findIndex(
    ([cell = ''], at) => !cell.startsWith('#') && !(at === 0 && /^sep=.?$/i.test(cell)),
  );
  return first === -1 ? rows.length : first;
}

/** Values by their names, in lower case. A map, so that no name means anything to the language. */
function namedValues(directives: readonly string[][], dialect: Dialect): Map<string, string> {
  return new Map(
    directives.flatMap(([first = '', ...cells]): [string, string][] => {
      const [, anki, inCell = ''] = /^#([a-z ]+):(.*)$/is.exec(first) ?? [];
      // The delimiter of the table divides the columns' names too.
      if (anki !== undefined) return [[anki.toLowerCase(), [inCell, ...cells].join(dialect.delimiter)]];
      const [, name] = /^##?([a-z_]+)$/i.exec(first) ?? [];
      return name === undefined
        ? []
        : [
            [
              name.toLowerCase().replaceAll('_', ''),
              cells.map((cell) => textOfCell(cell, dialect)).join(' '),
            ],
          ];
    }),
  );
}

function metadataOf(named: ReadonlyMap<string, string>): ImportMetadata {
  const metadata: ImportMetadata = {};
  for (const [name, value] of named) {
    const field = METADATA.get(name);
    const text = oneLine(textOfField(value));
    const checked = field === 'language' ? languageTag(text) : text;
    if (field !== undefined && checked) metadata[field] ??= checked;
  }
  return metadata;
}

/** Anki says which columns are no fields; a dictionary in which language its definitions are. */
function withDirectives(columns: Column[], named: ReadonlyMap<string, string>): Column[] {
  const target = languageTag(named.get('targetlang') ?? '');
  for (const column of columns) if (column.role === 'definition' && target) column.language ??= target;
  const special = (name: string): Column | undefined => columns[Number(named.get(`${name} column`)) - 1];
  const guid = special('guid');
  if (guid) guid.role = 'id';
  const noFields = ['tags', 'deck', 'notetype'].flatMap((name) => special(name) ?? []);
  for (const column of noFields) column.role = 'ignored';
  if (guid || noFields.length > 0) fillRoles(columns);
  return columns;
}

/** Where the column of the terms or definitions turned out to be no field, the first of the others is. */
function fillRoles(columns: readonly Column[]): void {
  const fields = columns.filter(({ role }) => role !== 'id' && role !== 'ignored');
  const [term = { role: 'term' }, ...others] = fields;
  if (!fields.some(({ role }) => role === 'term')) term.role = 'term';
  const definition = others.find(({ role }) => role === 'note');
  if (definition && !fields.some(({ role }) => role === 'definition')) definition.role = 'definition';
}
