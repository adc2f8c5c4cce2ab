import type { Format } from '../../glossary/importing/import-entry.ts';
import type { FailureCode, ImportFailure as ReadFailure } from '../../glossary/importing/problem-codes.ts';
import type { NoiseChoice } from '../../glossary/own/own-forms.ts';
import type { FilesPlace } from './own-files.ts';

/** The pages on which a glossary is used. Patterns as in `settings/site-pattern.ts`; they count in the modes that name them. */
export interface GlossarySites {
  mode: 'all' | 'only' | 'except';
  patterns: string[];
}

/** One of the user's own glossaries, as the browser keeps it beside its files. */
export interface GlossaryRow {
  id: string;
  title: string;
  /** BCP 47 tags of its terms, the most frequent first; empty where the file names none. */
  languages: string[];
  /** The language of terms for which the file names none, a BCP 47 tag; absent where nobody said it. */
  language?: string | undefined;
  entries: number;
  /** Forms that are looked for, without those that rules add. */
  forms: number;
  /** What its files take on the disk. */
  bytes: number;
  isOn: boolean;
  sites: GlossarySites;
  /** `'mine'` for what the user has written here. */
  format: Format | 'mine';
  fileName: string;
  /** How its common words match, by the form's text, where the user has chosen; others do the usual. */
  noise?: Readonly<Record<string, NoiseChoice>> | undefined;
  /** ISO date and time. */
  imported: string;
  license?: string | undefined;
  source?: string | undefined;
  version?: string | undefined;
  /** `'missing'`: the browser has removed the files. */
  state: 'ready' | 'missing';
  /** The folder of its files that counts. */
  generation: string;
  /** What the user has changed of its entries; absent where that is nothing. */
  overlay?: Overlay | undefined;
}

/** What the user has changed of a glossary's entries, as it counts: it stands over the files of the glossary. */
export interface Overlay {
  /** The folder of its files, beside that of the glossary's. */
  generation: string;
  /** How many entries there are in them. */
  changed: number;
  /** The ids of the entries that were removed, within the glossary. */
  removed: string[];
}

/** Where the files of a row are, those of the user's changes too. */
export function placesOf({
  id,
  generation,
  overlay,
}: FilesPlace & { overlay?: Pick<Overlay, 'generation'> | undefined }): FilesPlace[] {
  return [{ id, generation }, ...(overlay ? [{ id, generation: overlay.generation }] : [])];
}

/** What users may change of a glossary that is there. */
export interface GlossaryChange {
  title?: string;
  isOn?: boolean;
  sites?: GlossarySites;
}

/** Why a glossary that could be read is not stored. Each names a text of the interface. */
export const STORE_FAILURE_CODES = [
  // The disk, or what the browser grants of it, is full.
  'storage-full',
  // As in a private window, or where the user forbids sites and extensions to keep anything.
  'storage-refused',
  // More than about a million.
  'too-many-entries',
  // The browser has ended the worker, as it does when the memory is used up.
  'worker-stopped',
  // A file that is to be restored, and is none.
  'no-backup',
] as const;

export type StoreFailureCode = (typeof STORE_FAILURE_CODES)[number];

/** Why nothing came of a request, as `code`, place and values for a text of the interface. Nothing was stored. */
export interface ImportFailure {
  failure: Omit<ReadFailure, 'code'> & { code: FailureCode | StoreFailureCode };
}

/** A term that the user has written, in `My glossary`. */
export interface MyEntry {
  /** Made by `crypto.randomUUID()` for a new one. */
  id: string;
  term: string;
  /** Other ways to write it. */
  alsoWritten: string[];
  /** Plain text, its paragraphs divided by line feeds; may be empty. */
  explanation: string;
  /** A BCP 47 tag. */
  language: string;
  /** Begins with `https://`. */
  link?: string | undefined;
  /** ISO date and time of the last change. */
  changed: string;
}
