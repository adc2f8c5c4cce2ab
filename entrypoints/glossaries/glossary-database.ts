import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import { FORMATS } from '../../glossary/importing/import-entry.ts';
import { NOISE_CHOICES } from '../../glossary/own/own-forms.ts';
import type { EntryEdit } from './edits/entry-edit.ts';
import { type GlossaryRow, type MyEntry, placesOf } from './glossary-row.ts';
import type { Lookup } from './lookups/lookup.ts';
import type { FilesPlace } from './own-files.ts';

/** A row as it is stored: whether its files are there is looked up each time. */
export type StoredRow = Omit<GlossaryRow, 'state'> & {
  /** Its place in the user's order; lower ones come first. */
  position: number;
};

/** What a user has noted on an entry. */
export interface EntryNote {
  /** The entry's. */
  id: string;
  text: string;
  /** ISO date and time. */
  changed: string;
}

/** A looked-up term as it is stored. */
type StoredLookup = Lookup & {
  /** The press that looked it up last; absent where it was put back. */
  press?: string;
};

interface Schema extends DBSchema {
  glossaries: { key: string; value: StoredRow };
  myEntries: { key: string; value: MyEntry };
  notes: { key: string; value: EntryNote };
  edits: { key: string; value: EntryEdit };
  lookups: { key: string; value: StoredLookup; indexes: { opened: string } };
}

export type GlossaryDatabase = IDBPDatabase<Schema>;

const NAME = 'neurogloss';
/** The second has the looked-up terms, the third what the user has changed of entries. */
const VERSION = 3;

let opened: Promise<GlossaryDatabase> | undefined;

/** Opens the database of this browser profile, once for a context. Rejects where the browser denies it. */
export function openGlossaryDatabase(): Promise<GlossaryDatabase> {
  const forget = (): void => {
    opened = undefined;
  };
  opened ??= openDB<Schema>(NAME, VERSION, {
    upgrade(database, before) {
      if (before < 1) {
        database.createObjectStore('glossaries', { keyPath: 'id' });
        database.createObjectStore('myEntries', { keyPath: 'id' });
        database.createObjectStore('notes', { keyPath: 'id' });
      }
      if (before < 2)
        database.createObjectStore('lookups', { keyPath: 'id' }).createIndex('opened', 'opened');
      database.createObjectStore('edits', { keyPath: 'id' });
    },
    // Another context has a newer version, or deletes the database: both wait for this connection to close.
    blocking(_current, _blocked, event) {
      forget();
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: forget,
  }).catch((reason: unknown) => {
    forget();
    throw reason;
  });
  return opened;
}

const STORED_ROW: v.GenericSchema<unknown, StoredRow> = v.object({
  id: v.string(),
  title: v.string(),
  languages: v.array(v.string()),
  language: v.optional(v.string()),
  entries: v.number(),
  forms: v.number(),
  bytes: v.number(),
  isOn: v.boolean(),
  sites: v.object({ mode: v.picklist(['all', 'only', 'except']), patterns: v.array(v.string()) }),
  format: v.picklist([...FORMATS, 'mine']),
  fileName: v.string(),
  noise: v.optional(v.record(v.string(), v.picklist(NOISE_CHOICES))),
  imported: v.string(),
  license: v.optional(v.string()),
  source: v.optional(v.string()),
  version: v.optional(v.string()),
  generation: v.string(),
  overlay: v.optional(
    v.object({ generation: v.string(), changed: v.number(), removed: v.array(v.string()) }),
  ),
  position: v.number(),
});

const PLACES = v.array(
  v.object({
    id: v.string(),
    generation: v.string(),
    overlay: v.optional(v.object({ generation: v.string() })),
  }),
);

const isStoredRow = (stored: unknown): stored is StoredRow => v.is(STORED_ROW, stored);

/** The rows of all glossaries in the user's order. One that an unknown version has written is left as it is, and left out. */
export async function readRows(): Promise<StoredRow[]> {
  const database = await openGlossaryDatabase();
  const stored: unknown[] = await database.getAll('glossaries');
  return stored.filter(isStoredRow).sort((a, b) => a.position - b.position);
}

/** Where the files of all rows are, those too that an unknown version has written. */
export async function readPlaces(): Promise<FilesPlace[]> {
  const database = await openGlossaryDatabase();
  return v.parse(PLACES, await database.getAll('glossaries')).flatMap(placesOf);
}
