import * as v from 'valibot';
import { FORMATS } from '../../../glossary/importing/import-entry.ts';
import { NOISE_CHOICES } from '../../../glossary/own/own-forms.ts';
import { ENTRY_EDIT } from '../edits/entry-edit.ts';
import { LOOKUP } from '../lookups/lookup.ts';

/** The file of a backup that lists the others. */
export const CONTENTS = 'neurogloss-backup.json';

const text = v.string();

/** What a backup holds besides the entries of its glossaries. */
export const BACKUP = v.object({
  neurogloss: v.literal('backup'),
  version: v.literal(1),
  /** As a file of settings. */
  settings: v.nullable(text),
  glossaries: v.array(
    v.object({
      id: v.pipe(text, v.regex(/^[\w-]{1,40}$/)),
      title: text,
      language: v.optional(text),
      isOn: v.boolean(),
      sites: v.object({ mode: v.picklist(['all', 'only', 'except']), patterns: v.array(text) }),
      /** What it was imported from; absent for the user's own entries, and in older backups. */
      origin: v.optional(v.object({ format: v.picklist(FORMATS), fileName: text })),
      /** How its common words match, by the form's text. Pairs: a record would lose words such as "constructor". */
      noise: v.optional(v.array(v.tuple([text, v.picklist(NOISE_CHOICES)]))),
      /** The name of the file with its entries. */
      file: text,
    }),
  ),
  myEntries: v.array(
    v.object({
      id: text,
      term: text,
      alsoWritten: v.array(text),
      explanation: text,
      language: text,
      /** Older versions kept it as it was typed. */
      link: v.optional(v.pipe(text, v.regex(/^https:\/\//i))),
      changed: text,
    }),
  ),
  notes: v.array(v.object({ id: text, text, changed: text })),
  /** What was changed of the glossaries' entries; absent in older backups. */
  edits: v.optional(v.array(ENTRY_EDIT), []),
  /** Absent in backups from before there was such a list. */
  lookups: v.optional(v.array(LOOKUP), []),
});

export type Backup = v.InferOutput<typeof BACKUP>;
