import { EntryDraft } from '../entry-draft.ts';
import type { ImportMetadata } from '../import-entry.ts';
import type { Column, ColumnRole, ImportOptions } from '../import-options.ts';
import { ImportError } from '../problem-codes.ts';
import type { ImportHandlers } from '../source/glossary-source.ts';
import { type SourceReader, UNCOUNTED } from '../source/source-reader.ts';
import { type Encoding, encodingOf, isUtf8, WESTERN } from '../source/text-encoding.ts';
import { oneLine, textOfField } from '../text/plain-text.ts';
import { addCell } from './add-cell.ts';
import { textOfCell } from './table-cell.ts';
import { type TableLayout, tableLayout } from './table-layout.ts';
import { type TableRow, tableRows } from './table-rows.ts';

/** Reads CSV, TSV and what Anki exports. Throws an ImportError where no column has terms. */
export async function readTable(
  reader: SourceReader,
  options: ImportOptions,
  handlers: ImportHandlers,
): Promise<ImportMetadata> {
  const encoding = await tableEncoding(reader);
  if (encoding === WESTERN) handlers.onProblem({ code: 'guessed-encoding', values: { encoding } });
  const layout = tableLayout(beginningOf(reader, encoding), options);
  if (!layout.columns.some(({ role }) => role === 'term' || role === 'synonyms')) {
    throw new ImportError({ code: 'no-term-column' });
  }
  const onOpenQuote = (line: number) => handlers.onProblem({ code: 'open-quote', line });
  const entries = new RowEntries(layout, handlers);
  let leading = layout.leading;
  for await (const row of tableRows(reader.text(undefined, encoding), layout.dialect, onOpenQuote)) {
    if (leading > 0) leading--;
    else entries.add(row);
  }
  entries.end();
  return layout.metadata;
}

/** The encoding of a table: as its first bytes show, else UTF-8 where all of it is, else what Excel writes in the West. */
export async function tableEncoding(reader: SourceReader): Promise<Encoding> {
  return encodingOf(reader.head) ?? ((await isUtf8(reader.bytes(UNCOUNTED))) ? 'utf-8' : WESTERN);
}

/** The text of the first bytes; a character that is cut off at their end is left out. */
export function beginningOf(reader: SourceReader, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(reader.head, { stream: true });
}

/** What names something, and is never HTML. */
const NAMES: ReadonlySet<ColumnRole> = new Set(['id', 'language', 'code', 'broader', 'related']);

/** Makes entries of rows. Those that share an id, or have neither id nor term, go on with the concept of the row before. */
class RowEntries {
  readonly #layout: TableLayout;
  readonly #handlers: ImportHandlers;
  #draft: EntryDraft | undefined;

  constructor(layout: TableLayout, handlers: ImportHandlers) {
    this.#layout = layout;
    this.#handlers = handlers;
  }

  add({ cells, line }: TableRow): void {
    const columns = this.#columns(cells, line);
    const textOf = (role: ColumnRole): string =>
      columns.find(({ column }) => column.role === role)?.text ?? '';
    const id = oneLine(textOf('id'));
    const goesOn = id === '' ? textOf('term') === '' && textOf('synonyms') === '' : id === this.#draft?.id;
    if (!goesOn || !this.#draft) {
      this.end();
      this.#draft = new EntryDraft(this.#handlers.onProblem, id, line);
    } else if (id === '' && columns.length > 0) {
      this.#handlers.onProblem({ code: 'continued-row', line });
    }
    const language = textOf('language') || undefined;
    for (const { column, text } of columns) addCell(this.#draft, column, text, column.language ?? language);
  }

  end(): void {
    const entry = this.#draft?.finish();
    if (entry) this.#handlers.onEntry(entry);
    this.#draft = undefined;
  }

  /** The cells with text, by their columns. Text of cells beyond the last column goes to the last one: an unquoted delimiter. */
  #columns(cells: readonly string[], line: number): { column: Column; text: string }[] {
    const { columns, dialect } = this.#layout;
    const extra = cells.slice(columns.length).filter((cell) => cell.trim() !== '');
    if (extra.length > 0) {
      const values = { cells: String(cells.length), columns: String(columns.length) };
      this.#handlers.onProblem({ code: 'extra-cells', line, values });
    }
    return columns.flatMap((column, at) => {
      const whole = at === columns.length - 1 && extra.length > 0;
      const cell = whole ? cells.slice(at).join(`${dialect.delimiter} `) : (cells[at] ?? '');
      const plain = textOfCell(cell, dialect);
      const text = (NAMES.has(column.role) ? plain : textOfField(plain)).trim();
      return text === '' || column.role === 'ignored' ? [] : [{ column, text }];
    });
  }
}
