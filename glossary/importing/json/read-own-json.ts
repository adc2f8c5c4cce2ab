import type { ImportMetadata } from '../import-entry.ts';
import { ImportError } from '../problem-codes.ts';
import type { ImportHandlers } from '../source/glossary-source.ts';
import { linesOf } from '../source/lines-of.ts';
import type { SourceReader } from '../source/source-reader.ts';
import { JsonSplitter } from './json-splitter.ts';
import { parseJson } from './parse-json.ts';
import { GlossaryEntryReader } from './read-entry.ts';

/**
 * Reads our own format: an object with `entries`, or an array of entries alone. An object of another sort is taken for a list
 * of terms and what they mean.
 */
export async function readOwnJson(reader: SourceReader, handlers: ImportHandlers): Promise<ImportMetadata> {
  const entries = new GlossaryEntryReader(handlers);
  const isList = !/"(?:entries|format)"\s*:/.test(new TextDecoder().decode(reader.head));
  const splitter = new JsonSplitter(['entries/*', '*'], ({ path, value, line }) => {
    const [first = '', second] = path;
    if (second !== undefined || first === '*') entries.readEntry(value, line);
    else if (!isList) entries.readField(first, value);
    else if (typeof value === 'string') entries.readMeaning(first, value, line);
  });
  for await (const chunk of reader.text()) splitter.write(chunk);
  splitter.end();
  return entries.metadata;
}

/** Reads our own format as JSON Lines: an entry a line; the first may be an object with `format` and what the file says of itself. */
export async function readJsonLines(reader: SourceReader, handlers: ImportHandlers): Promise<ImportMetadata> {
  const entries = new GlossaryEntryReader(handlers);
  let number = 0;
  for await (const line of linesOf(reader.text())) {
    number++;
    if (line.trim() !== '') readLine(line, number, entries, handlers);
  }
  return entries.metadata;
}

function readLine(
  line: string,
  number: number,
  entries: GlossaryEntryReader,
  handlers: ImportHandlers,
): void {
  try {
    const value = parseJson(line, { line: number, column: 1 });
    if (typeof value === 'object' && value !== null && 'format' in value && !('term' in value)) {
      for (const [name, field] of Object.entries(value)) entries.readField(name, field);
    } else entries.readEntry(value, number);
  } catch (error) {
    if (!(error instanceof ImportError) || error.failure.code !== 'malformed') throw error;
    const { column = 1, values = {} } = error.failure;
    handlers.onProblem({ code: 'unreadable-line', line: number, column, values });
  }
}
