import { splitId } from '../../../glossary/own/entry-ids.ts';
import { type EntryWording, reworded, wordingOf } from '../../../glossary/own/entry-wording.ts';
import { openGlossaryDatabase, readRows, type StoredRow } from '../glossary-database.ts';
import type { ImportFailure, MyEntry } from '../glossary-row.ts';
import { deleteMyEntry, saveMyEntry } from '../my-glossary.ts';
import { openOwnTexts } from '../own-texts.ts';
import { findEdit, saveEdit, undoEdit } from './edit-store.ts';
import { openEditedTexts } from './edited-texts.ts';

type Outcome = Promise<ImportFailure | null>;

/** An entry of the user's own glossaries as it was when it was read, and what can be done with it. */
export interface ChangeableEntry {
  id: string;
  wording: EntryWording;
  /** Whether it was written here, is as its file has it, was changed, or was changed and is in the file no more. */
  state: 'written' | 'as-in-file' | 'changed' | 'gone-from-file';
  save(wording: EntryWording): Outcome;
  remove(): Outcome;
  /** Has it be as it was when it was read, whatever was done with it since. */
  restore(): Outcome;
  /** Has it be as its file says, where that is otherwise. */
  revert(): Outcome;
}

/** The entry with this id among all glossaries; `null` for one of the bundled glossary, and one that is gone. */
export async function readChangeableEntry(id: string): Promise<ChangeableEntry | null> {
  const { glossary, local } = splitId(id) ?? {};
  const row = (await readRows()).find((each) => each.id === glossary);
  if (!row || local === undefined) return null;
  if (row.format !== 'mine') return importedEntry(id, local, row);
  const entry = await (await openGlossaryDatabase()).get('myEntries', local);
  return entry ? writtenEntry(id, entry, row) : null;
}

function writtenEntry(id: string, entry: MyEntry, { title }: StoredRow): ChangeableEntry {
  const { id: own, changed: _, ...wording } = entry;
  return {
    id,
    wording,
    state: 'written',
    save: ({ notes: _notes, ...next }) => saveMyEntry({ ...next, id: own }, title),
    remove: () => deleteMyEntry(own, title),
    restore: () => saveMyEntry(entry, title),
    revert: async () => null,
  };
}

async function importedEntry(id: string, local: string, row: StoredRow): Promise<ChangeableEntry | null> {
  const [texts, file, edit] = await Promise.all([openEditedTexts(row), openOwnTexts(row), findEdit(id)]);
  const entry = (await texts.find([local])).get(local);
  if (!entry) return null;
  const shown = { languages: navigator.languages, fileLanguage: row.language };
  const wording = wordingOf(entry, shown);
  const isInFile = file.numberOf(local) >= 0;
  return {
    id,
    wording,
    state: edit === undefined ? 'as-in-file' : isInFile ? 'changed' : 'gone-from-file',
    save: (next) => saveEdit(id, edit?.term ?? wording.term, reworded(entry, next, shown)),
    remove: () => (isInFile ? saveEdit(id, edit?.term ?? wording.term, null) : undoEdit(id)),
    restore: () => (edit ? saveEdit(id, edit.term, edit.content) : undoEdit(id)),
    revert: () => undoEdit(id),
  };
}
