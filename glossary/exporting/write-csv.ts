import { escapeItem, joinList } from '../importing/csv/list-cell.ts';
import type { ImportEntry, ImportMetadata, TermRole } from '../importing/import-entry.ts';
import { fieldOfText } from '../importing/text/html-of.ts';
import { byLanguage, type LanguagePart } from './by-language.ts';
import { BYTE_ORDER_MARK, csvRow } from './csv-row.ts';
import type { Entries } from './entries.ts';

const HEADER = [
  ...['id', 'term', 'synonyms', 'hidden', 'deprecated', 'language', 'definition', 'note'],
  ...['references', 'codes', 'broader', 'related'],
];

/**
 * A table for spreadsheets. An entry has a row for each of its languages and
 * for each further definition or note, all with its id.
 */
export async function* writeCsv(entries: Entries, metadata: ImportMetadata): AsyncGenerator<string> {
  const { title, language, version, license, source } = metadata;
  const about = Object.entries({ title, language, version, license, source });
  yield BYTE_ORDER_MARK;
  for (const [name, value] of about) if (value !== undefined) yield csvRow([`#${name}`, fieldOfText(value)]);
  yield csvRow(HEADER);
  let number = 0;
  for await (const entry of entries) {
    number++;
    yield rowsOfEntry(entry, number).map(csvRow).join('');
  }
}

function rowsOfEntry(entry: ImportEntry, number: number): string[][] {
  const rows = byLanguage(entry).flatMap((part, at) => rowsOfPart(part, at === 0 ? entry : undefined));
  const isAlone = rows.length === 1 && rows[0]?.[0] !== '';
  // Rows belong together by their id.
  const id = entry.id ?? (isAlone ? '' : `entry-${number}`);
  return rows.map((cells) => [id, ...cells]);
}

/** The cells behind the id. What belongs to no language is in the first row of the entry. */
function rowsOfPart({ language, terms, definitions, notes }: LanguagePart, first?: ImportEntry): string[][] {
  const ofRole = (role: TermRole): string[] =>
    terms.filter((term) => term.role === role).map(({ text }) => text);
  const preferred = ofRole('preferred');
  const height = Math.max(1, preferred.length, definitions.length, notes.length);
  return Array.from({ length: height }, (_, at) => [
    fieldOfText(escapeItem(preferred[at] ?? '')),
    ...(['synonym', 'hidden', 'deprecated'] as const).map((role) => (at === 0 ? listCell(ofRole(role)) : '')),
    language ?? '',
    fieldOfText(definitions[at]?.text ?? ''),
    fieldOfText(notes[at]?.text ?? ''),
    ...(at === 0 && first ? linkCells(first) : ['', '', '', '']),
  ]);
}

function linkCells({ references, codes, broader, related }: ImportEntry): string[] {
  const citations = references.map(({ text, url }) =>
    url === undefined || url === text ? text : `${text} <${url}>`,
  );
  const named = codes.map(({ registry, code }) => `${registry}:${code}`);
  return [listCell(citations), joinList(named), joinList(broader), joinList(related)];
}

const listCell = (items: readonly string[]): string => fieldOfText(joinList(items));
