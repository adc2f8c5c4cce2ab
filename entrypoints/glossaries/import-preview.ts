import type { Format, ImportMetadata, ImportProblem } from '../../glossary/importing/import-entry.ts';
import type { Column } from '../../glossary/importing/import-options.ts';
import type { NoiseChoice, NoisyForm } from '../../glossary/own/own-forms.ts';

export type { NoiseChoice, NoisyForm };

/** What users choose before a file is imported. All are optional: what is absent is guessed from the file. */
export interface ImportChoices {
  /** Files that belong to it: a StarDict dictionary is three or four of them. */
  siblings?: readonly File[];
  title?: string;
  /** The glossary that the file takes the place of; its settings, its place and the ids of its entries stay. */
  replaces?: string;
  /** The language of terms for which the file names none, a BCP 47 tag; the preview's, unless the user knows better. */
  language?: string;
  /** Of a table: what each column holds, whether its first row names them, and what divides its cells. */
  table?: { columns: Column[]; hasHeader: boolean; delimiter: string };
  /** By the form's text; forms that are not named do the usual. Absent: as in the glossary that it takes the place of. */
  noise?: Readonly<Record<string, NoiseChoice>>;
  /** What the file was that it was first imported from, where it comes back from a backup. */
  origin?: { format: Format; fileName: string };
}

/** How far an import has come. */
export interface ImportProgress {
  stage: 'reading' | 'compiling' | 'storing';
  /** How much of the stage is done, from 0 to 1. */
  part: number;
  /** How much of the file is read. */
  bytes: number;
  /** The file's size. */
  allBytes: number;
  entries: number;
}

/** What a file holds, before anything is stored. */
export interface ImportPreview {
  format: Format;
  metadata: ImportMetadata;
  entries: number;
  terms: number;
  definitions: number;
  /** The language of terms that name none: what the file says of itself, else what its words look like. */
  language?: string | undefined;
  /** The most frequent first; terms without a language are not counted. */
  languages: { language: string; terms: number }[];
  /** The first entries, to show what a user would get. */
  examples: { term: string; definition?: string | undefined }[];
  /** The first problems of the file, in its order, at most 1,000. */
  problems: ImportProblem[];
  problemCount: number;
  /** The commonest first, at most 200. */
  noisy: NoisyForm[];
  noisyCount: number;
  /** For tables: what users see while they choose what the columns are; the first rows, without the header. */
  table?: { columns: Column[]; hasHeader: boolean; delimiter: string; rows: string[][] } | undefined;
}
