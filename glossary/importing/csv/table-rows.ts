import Papa from 'papaparse';
import { countLineFeeds } from '../source/text-encoding.ts';

/** How a table is written. */
export interface Dialect {
  delimiter: string;
  /** Whether quotation marks hold cells together; in many lists with tabs they are characters like others. */
  isQuoted: boolean;
  /**
   * What cells write in another way: spreadsheets' formulas, behind an apostrophe; line feeds, as two characters, in lists with
   * tabs that quote nothing; Anki nothing.
   */
  escapes: 'formulas' | 'line-feeds' | 'nothing';
}

/** A row of a table. */
export interface TableRow {
  cells: string[];
  /** Where it begins in the file, from 1. */
  line: number;
}

/** No text has it: the parser knows no table without quotation marks. */
const NO_QUOTE = '\uffff';

/** The text with line feeds alone, also where a chunk ends between CR and LF. */
async function* withLineFeeds(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let isAfterReturn = false;
  for await (const chunk of chunks) {
    const text = isAfterReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk;
    isAfterReturn = chunk.endsWith('\r');
    yield text.replace(/\r\n?/g, '\n');
  }
}

/**
 * The rows of a table, empty ones left out. A quotation mark that nothing closes is handed to `onOpenQuote` by its line,
 * and counts as a character from there on: the rows after it are read.
 */
export async function* tableRows(
  chunks: AsyncIterable<string>,
  dialect: Dialect,
  onOpenQuote: (line: number) => void,
): AsyncGenerator<TableRow> {
  const parser = new RowParser(dialect, onOpenQuote);
  for await (const chunk of withLineFeeds(chunks)) yield* parser.push(chunk);
  yield* parser.end();
}

class RowParser {
  readonly #dialect: Dialect;
  readonly #onOpenQuote: (line: number) => void;
  /** Text whose last row has not ended yet. */
  #text = '';
  /** Below this length the row cannot have ended: else one long cell would be read again with each chunk. */
  #waitFor = 0;
  #line = 1;

  constructor(dialect: Dialect, onOpenQuote: (line: number) => void) {
    this.#dialect = dialect;
    this.#onOpenQuote = onOpenQuote;
  }

  push(chunk: string): TableRow[] {
    this.#text += chunk;
    if (this.#text.length < this.#waitFor) return [];
    const rows = this.#rows(this.#dialect.isQuoted, true);
    this.#waitFor = rows.length === 0 ? 2 * this.#text.length : 0;
    return rows;
  }

  end(): TableRow[] {
    if (this.#text === '') return [];
    const rows = this.#rows(this.#dialect.isQuoted, true);
    // What is left is the last row, or all that an open quotation mark swallowed.
    if (this.#dialect.isQuoted && this.#hasOpenQuote()) {
      this.#onOpenQuote(this.#line);
      return [...rows, ...this.#rows(false, false)];
    }
    return [...rows, ...this.#rows(this.#dialect.isQuoted, false)];
  }

  #hasOpenQuote(): boolean {
    const { errors } = parserOf(this.#dialect.delimiter, true).parse(this.#text, 0, false);
    return errors.some(({ code }) => code === 'MissingQuotes');
  }

  /** The rows that have ended, taken from the text; all of them at its end. */
  #rows(isQuoted: boolean, isEndMissing: boolean): TableRow[] {
    const rows: TableRow[] = [];
    let cursor = 0;
    const parser = parserOf(this.#dialect.delimiter, isQuoted, ({ data, meta }) => {
      const [cells = []] = data;
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, line: this.#line });
      this.#line += countLineFeeds(this.#text.slice(cursor, meta.cursor));
      cursor = meta.cursor;
    });
    parser.parse(this.#text, 0, isEndMissing);
    this.#text = isEndMissing ? this.#text.slice(cursor) : '';
    return rows;
  }
}

type Step = NonNullable<ConstructorParameters<typeof Papa.Parser>[0]['step']>;

function parserOf(delimiter: string, isQuoted: boolean, step?: Step) {
  return new Papa.Parser({
    delimiter,
    newline: '\n',
    quoteChar: isQuoted ? '"' : NO_QUOTE,
    ...(step && { step }),
  });
}

/** The rows of a text that is at hand, for looking at the beginning of a table. The last one may be cut off. */
export function rowsOf(
  text: string,
  { delimiter, isQuoted }: Pick<Dialect, 'delimiter' | 'isQuoted'>,
): string[][] {
  const { data } = parserOf(delimiter, isQuoted).parse(text.replace(/\r\n?/g, '\n'), 0, false);
  return data.filter((cells) => cells.some((cell) => cell.trim() !== ''));
}
