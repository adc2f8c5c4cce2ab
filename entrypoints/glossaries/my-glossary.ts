import type { ImportEntry } from '../../glossary/importing/import-entry.ts';
import { openGlossaryDatabase, readRows } from './glossary-database.ts';
import type { ImportFailure, MyEntry } from './glossary-row.ts';
import { keepStorage } from './import-glossary.ts';
import { compileGeneration } from './importing/compile-generation.ts';
import { storageFailure } from './importing/storage-failure.ts';
import { newId } from './own-files.ts';
import { putRow } from './put-row.ts';
import { timeStamp } from './time-stamp.ts';

/** The id of the glossary of what the user has written. */
const MINE = 'mine';

/** What the user has written, the last change first. */
export async function listMyEntries(): Promise<MyEntry[]> {
  const entries = await (await openGlossaryDatabase()).getAll('myEntries');
  return entries.sort((a, b) => Number(a.changed < b.changed) - Number(a.changed > b.changed));
}

/**
 * Adds an entry, or puts it in place of the one with its id. Resolves when open pages show it. The entry is kept even if the
 * glossary cannot be compiled; the next change tries again.
 * @param title of the glossary, while it is made
 */
export async function saveMyEntry(
  entry: Omit<MyEntry, 'changed'>,
  title: string,
): Promise<ImportFailure | null> {
  const changed = timeStamp();
  return change(title, async () => {
    await (await openGlossaryDatabase()).put('myEntries', { ...entry, changed });
  });
}

/** Puts entries back; of one that is there too the later version stays. Resolves when open pages show them. */
export async function restoreMyEntries(
  entries: readonly MyEntry[],
  title: string,
): Promise<ImportFailure | null> {
  if (entries.length === 0) return null;
  return change(title, async () => {
    const transaction = (await openGlossaryDatabase()).transaction('myEntries', 'readwrite');
    for (const entry of entries) {
      const known = await transaction.store.get(entry.id);
      if (!known || known.changed < entry.changed) await transaction.store.put(entry);
    }
    await transaction.done;
  });
}

/** Deletes an entry. Resolves when open pages do not show it any more. */
export async function deleteMyEntry(id: string, title: string): Promise<ImportFailure | null> {
  return change(title, async () => {
    await (await openGlossaryDatabase()).delete('myEntries', id);
  });
}

async function change(title: string, write: () => Promise<void>): Promise<ImportFailure | null> {
  try {
    keepStorage();
    await write();
    // One after the other, whatever page of the extension writes: each has all entries compiled that are there by then.
    return await navigator.locks.request('own entries', () => compile(title));
  } catch (error) {
    const failure = storageFailure(error);
    if (!failure) throw error;
    return failure;
  }
}

async function compile(title: string): Promise<ImportFailure | null> {
  const entries = (await listMyEntries()).map(toImportEntry);
  const place = { id: MINE, generation: newId() };
  return compileGeneration({ entries, place, choices: {} }, async ({ metadata: _, ...counts }) => {
    const known = (await readRows()).find(({ id }) => id === MINE);
    const row = { title, isOn: true, sites: { mode: 'all' as const, patterns: [] }, ...known };
    const imported = timeStamp();
    await putRow({ ...row, ...counts, ...place, format: 'mine', fileName: '', imported });
  });
}

function toImportEntry({ id, term, alsoWritten, explanation, language, link }: MyEntry): ImportEntry {
  return {
    id,
    terms: [
      { text: term, role: 'preferred', language },
      ...alsoWritten.map((text) => ({ text, role: 'synonym' as const, language })),
    ],
    definitions: explanation === '' ? [] : [{ text: explanation, language }],
    notes: [],
    references: link === undefined ? [] : [{ text: link, url: link }],
    codes: [],
    broader: [],
    related: [],
  };
}
