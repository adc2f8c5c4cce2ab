import type { ProblemCode } from './problem-codes.ts';

/** What a term is to its concept. Hidden ones are matched and not shown; deprecated ones are matched and named as such. */
export type TermRole = 'preferred' | 'synonym' | 'hidden' | 'deprecated';

/** One term of a concept, as the file writes it. */
export interface ImportTerm {
  text: string;
  role: TermRole;
  /** A BCP 47 tag; where the file names none, the language of its metadata counts. */
  language?: string;
}

/** A text of a concept: plain, its paragraphs divided by line feeds. */
export interface ImportText {
  text: string;
  language?: string;
}

/** A source that a concept names: as text, with an https or http address where it has one. */
export interface ImportReference {
  text: string;
  url?: string;
}

/** A concept of a glossary file, as readers of all formats return it. Strings are trimmed and never empty. */
export interface ImportEntry {
  /** Its id in the file, where it has one that names it alone. */
  id?: string;
  /** At least one that is not hidden. */
  terms: ImportTerm[];
  definitions: ImportText[];
  /** What is no definition: notes, examples, contexts. */
  notes: ImportText[];
  references: ImportReference[];
  /** Codes in registries, such as `HP` and `0001336`. */
  codes: { registry: string; code: string }[];
  /** Ids in the same file. */
  broader: string[];
  related: string[];
  /** Where it begins in the file, from 1; absent where the format has no lines. */
  line?: number;
}

/** What a file says of itself. */
export interface ImportMetadata {
  title?: string;
  language?: string;
  version?: string;
  license?: string;
  source?: string;
}

/** The formats that are read, found by content. */
export const FORMATS = [
  'csv',
  'anki',
  'json',
  'json-lines',
  'tbx',
  'skos',
  'obo',
  'obographs',
  'yomitan',
  'stardict',
] as const;

export type Format = (typeof FORMATS)[number];

/**
 * Something that was left out or is doubtful; the rest of the file counts. `code` names a text of the interface, `values` are
 * put into it.
 */
export interface ImportProblem {
  code: ProblemCode;
  line?: number;
  column?: number;
  field?: string;
  values?: Record<string, string>;
}
