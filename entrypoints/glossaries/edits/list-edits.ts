import { openGlossaryDatabase, readRows } from '../glossary-database.ts';
import { openOwnTexts } from '../own-texts.ts';
import { type EntryEdit, localIdOf } from './entry-edit.ts';

/** An edit beside the file that it is of. */
export interface ListedEdit extends EntryEdit {
  /** Whether the file still has the entry. Of one that it has no more the user's text is there nevertheless. */
  isInFile: boolean;
}

/** What the user has changed of a glossary, the last change first. */
export async function editsOf(glossary: string): Promise<EntryEdit[]> {
  const edits = await (await openGlossaryDatabase()).getAll('edits', idsOf(glossary));
  return edits.sort((a, b) => Number(a.changed < b.changed) - Number(a.changed > b.changed));
}

/** All ids of entries of this glossary: they begin with its own and `/`, after which the next character is `0`. */
const idsOf = (glossary: string): IDBKeyRange =>
  IDBKeyRange.bound(`${glossary}/`, `${glossary}0`, false, true);

/** The same beside what the file says now; where the browser has removed that, as if it had all entries. */
export async function listEdits(glossary: string): Promise<ListedEdit[]> {
  const edits = await editsOf(glossary);
  const row = edits.length > 0 ? (await readRows()).find(({ id }) => id === glossary) : undefined;
  const texts = row && (await openOwnTexts(row).catch(() => undefined));
  return edits.map((edit) => ({ ...edit, isInFile: !texts || texts.numberOf(localIdOf(edit)) >= 0 }));
}
