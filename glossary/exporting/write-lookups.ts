import type { Sentence } from '../sentence-around.ts';
import { BYTE_ORDER_MARK, csvRow } from './csv-row.ts';

/** The programs for which looked-up terms go out. */
export type LookupFormat = 'anki' | 'csv';

/** A looked-up term with what its entry says. */
export interface ExplainedLookup {
  /** The entry's. */
  id: string;
  term: string;
  sentence?: Sentence | undefined;
  /** The page's. */
  title: string;
  /** ISO date and time of the last time. */
  opened: string;
  /** How often. */
  count: number;
  /** In plain words; empty where the entry is gone or says nothing. */
  summary: string;
  /** The title of its glossary. */
  glossary: string;
}

/** How files of a format are called and described, and what writes them. */
export const LOOKUP_FILES: Readonly<
  Record<
    LookupFormat,
    { ending: string; mediaType: string; write(lookups: readonly ExplainedLookup[]): string }
  >
> = {
  anki: { ending: 'txt', mediaType: 'text/plain', write: lookupsForAnki },
  csv: { ending: 'csv', mediaType: 'text/csv', write: lookupsAsCsv },
};

/**
 * Notes for Anki: term and sentence in front, the explanation and its glossary behind. By their ids a later export changes notes
 * and does not double them.
 */
function lookupsForAnki(lookups: readonly ExplainedLookup[]): string {
  const header = '#separator:tab\n#html:false\n#guid column:3\n#columns:Front\tBack\tID\n';
  return header + lookups.map((lookup) => `${ankiCells(lookup).map(ankiCell).join('\t')}\n`).join('');
}

function ankiCells({ id, term, sentence, summary, glossary }: ExplainedLookup): string[] {
  const front = sentence ? `${term} – ${sentenceText(sentence)}` : term;
  const back = summary === '' ? glossary : `${summary} (${glossary})`;
  // Another than the entry's own in an export of its glossary: both may be learned.
  return [front, back, `looked up: ${id}`];
}

/** Always quoted: Anki takes a line that begins with # for a word to itself. Plain fields have no line breaks. */
const ankiCell = (text: string): string => `"${text.replace(/\s+/g, ' ').replaceAll('"', '""')}"`;

/** A table for spreadsheets, the last one looked up first. */
function lookupsAsCsv(lookups: readonly ExplainedLookup[]): string {
  const header = ['term', 'as_written', 'sentence', 'page', 'looked_up', 'times', 'explanation', 'glossary'];
  const rows = lookups.map(({ term, sentence, title, opened, count, summary, glossary }) => [
    term,
    sentence?.words ?? '',
    sentence ? sentenceText(sentence) : '',
    title,
    opened,
    String(count),
    summary,
    glossary,
  ]);
  return BYTE_ORDER_MARK + [header, ...rows].map(csvRow).join('');
}

const sentenceText = ({ before, words, after }: Sentence): string => before + words + after;
