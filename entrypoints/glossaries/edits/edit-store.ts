import type { KeptEntry } from '../../../glossary/own/texts-writer.ts';
import { openGlossaryDatabase } from '../glossary-database.ts';
import type { ImportFailure } from '../glossary-row.ts';
import { keepStorage } from '../import-glossary.ts';
import { storageFailure } from '../importing/storage-failure.ts';
import { timeStamp } from '../time-stamp.ts';
import { compileEdits } from './compile-edits.ts';
import { type EntryEdit, glossaryOf } from './entry-edit.ts';

/** The edit of the entry with this id among all glossaries; `undefined` where it is as its file says. */
export async function findEdit(id: string): Promise<EntryEdit | undefined> {
  return (await openGlossaryDatabase()).get('edits', id);
}

/**
 * Puts what the user wants of an entry in place of what its file says; `null` removes it. Resolves when open pages show it. The
 * edit is kept even if it cannot be compiled; the next change tries again.
 */
export async function saveEdit(
  id: string,
  term: string,
  content: KeptEntry | null,
): Promise<ImportFailure | null> {
  const edit = { id, term, content, changed: timeStamp() };
  return change(id, async () => {
    await (await openGlossaryDatabase()).put('edits', edit);
  });
}

/** Has an entry be as its file says again. Resolves when open pages show it. */
export async function undoEdit(id: string): Promise<ImportFailure | null> {
  return change(id, async () => {
    await (await openGlossaryDatabase()).delete('edits', id);
  });
}

/** Puts edits of one glossary back; of two of one entry the later stays. Resolves when open pages show them. */
export async function restoreEdits(edits: readonly EntryEdit[]): Promise<ImportFailure | null> {
  const [first] = edits;
  if (!first) return null;
  return change(first.id, async () => {
    const transaction = (await openGlossaryDatabase()).transaction('edits', 'readwrite');
    for (const edit of edits) {
      const known = await transaction.store.get(edit.id);
      if (!known || known.changed < edit.changed) await transaction.store.put(edit);
    }
    await transaction.done;
  });
}

/** Changes edits of the glossary that has this entry, and has it say so. */
async function change(id: string, write: () => Promise<void>): Promise<ImportFailure | null> {
  try {
    keepStorage();
    await write();
    return await compileEdits(glossaryOf({ id }));
  } catch (error) {
    const failure = storageFailure(error);
    if (!failure) throw error;
    return failure;
  }
}
