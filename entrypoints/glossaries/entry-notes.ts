import { openGlossaryDatabase } from './glossary-database.ts';
import { timeStamp } from './time-stamp.ts';

/** What the user has noted on these entries, by id; nothing where the browser denies its storage. */
export async function readNotes(ids: readonly string[]): Promise<Map<string, string>> {
  try {
    const database = await openGlossaryDatabase();
    const notes = await Promise.all(ids.map((id) => database.get('notes', id)));
    return new Map(notes.flatMap((note) => (note ? [[note.id, note.text] as const] : [])));
  } catch {
    return new Map();
  }
}

/** Keeps a note on an entry, in place of the one before; an empty one is deleted. Rejects when it cannot be stored. */
export async function saveNote(id: string, text: string): Promise<void> {
  const database = await openGlossaryDatabase();
  if (text.trim() === '') await database.delete('notes', id);
  else await database.put('notes', { id, text, changed: timeStamp() });
}
