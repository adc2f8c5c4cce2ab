import { type Dialect, rowsOf } from './table-rows.ts';

/** In the order of preference: a comma is also what prose has. */
const DELIMITERS = ['\t', ';', ',', '|'];

const ANKI_SEPARATORS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['comma', ','],
  ['semicolon', ';'],
  ['pipe', '|'],
  ['colon', ':'],
  ['space', ' '],
]);

/** Rows that are looked at. */
const SAMPLE = 200;

/** How a table is written, by its beginning: by what it says itself (`sep=;`, `#separator:tab`), else the delimiter that divides its rows most evenly. */
export function guessDialect(beginning: string, chosen?: string): Dialect {
  const delimiter = chosen ?? declaredDelimiter(beginning) ?? likeliestDelimiter(wholeLines(beginning));
  const isQuoted = delimiter !== '\t' || hasQuotedCells(wholeLines(beginning));
  if (isFromAnki(beginning)) return { delimiter, isQuoted, escapes: 'nothing' };
  return { delimiter, isQuoted, escapes: isQuoted ? 'formulas' : 'line-feeds' };
}

/** Whether a text begins with what Anki needs to read its exports again. */
export function isFromAnki(beginning: string): boolean {
  return /^\ufeff?#(?:separator|html|columns|(?:tags|notetype|deck|guid) column|notetype|deck):/.test(
    beginning,
  );
}

/** Without the last line, which the end of the sample may have cut off. */
const wholeLines = (beginning: string): string => {
  const end = Math.max(beginning.lastIndexOf('\n'), beginning.lastIndexOf('\r'));
  return end === -1 ? beginning : beginning.slice(0, end);
};

function declaredDelimiter(beginning: string): string | undefined {
  const [, excel] = /^sep=(.)\r?\n/i.exec(beginning) ?? [];
  if (excel !== undefined) return excel;
  const [, anki] = /^#separator:([^\r\n]+)/im.exec(beginning.slice(0, 2000)) ?? [];
  if (anki === undefined) return undefined;
  return ANKI_SEPARATORS.get(anki.trim().toLowerCase()) ?? (anki.length === 1 ? anki : undefined);
}

function likeliestDelimiter(beginning: string): string {
  let best = { delimiter: ',', evenness: 0 };
  for (const delimiter of DELIMITERS) {
    const evenness = evennessOf(rowsOf(beginning, { delimiter, isQuoted: true }));
    // A later one must divide the rows clearly better.
    if (evenness > best.evenness + 0.05) best = { delimiter, evenness };
  }
  return best.delimiter;
}

/** The part of the rows that have the commonest width, where that is more than one cell; from 0 to 1. */
function evennessOf(rows: readonly string[][]): number {
  const sample = rows.filter(([first = '']) => !first.startsWith('#')).slice(0, SAMPLE);
  if (sample.length === 0) return 0;
  const widths = Map.groupBy(sample, (cells) => cells.length);
  widths.delete(1);
  return Math.max(0, ...[...widths.values()].map(({ length }) => length)) / sample.length;
}

/** Whether quotation marks stand around cells, and nowhere at the beginning of a cell alone. */
function hasQuotedCells(beginning: string): boolean {
  const quoted = beginning.match(/(?:^|\t)"(?:[^"]|"")*"(?=\t|\r?\n|$)/gm)?.length ?? 0;
  const opening = beginning.match(/(?:^|\t)"/gm)?.length ?? 0;
  return quoted > 0 && quoted === opening;
}
