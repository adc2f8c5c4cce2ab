import { sendRequest } from '../messaging/client.ts';
import { editsOf } from './edits/list-edits.ts';
import { announceGlossaries } from './glossary-changes.ts';
import { openGlossaryDatabase, readRows, type StoredRow } from './glossary-database.ts';
import type { GlossaryChange, GlossaryRow } from './glossary-row.ts';
import { hasOwnFiles } from './own-files.ts';
import { sweepLeftovers } from './sweeping/sweep-leftovers.ts';

/** The user's own glossaries in their order, those too whose files the browser has removed. */
export async function listGlossaries(): Promise<GlossaryRow[]> {
  return Promise.all((await readRows()).map(withState));
}

/** Changes what users may change. Does nothing for a glossary that is gone. */
export async function changeGlossary(id: string, change: GlossaryChange): Promise<void> {
  const database = await openGlossaryDatabase();
  const transaction = database.transaction('glossaries', 'readwrite');
  const row = await transaction.store.get(id);
  if (row) await transaction.store.put({ ...row, ...change });
  await transaction.done;
  await announceGlossaries();
}

/** Puts the glossaries into this order; those that are not named come after. */
export async function orderGlossaries(ids: readonly string[]): Promise<void> {
  const database = await openGlossaryDatabase();
  const transaction = database.transaction('glossaries', 'readwrite');
  const rows = await transaction.store.getAll();
  const placeOf = ({ id, position }: StoredRow): number => {
    const place = ids.indexOf(id);
    return place < 0 ? ids.length + position : place;
  };
  const ordered = rows.toSorted((a, b) => placeOf(a) - placeOf(b));
  await Promise.all(ordered.map((row, position) => transaction.store.put({ ...row, position })));
  await transaction.done;
  await announceGlossaries();
}

/**
 * Deletes a glossary, its files, what was changed of it and which of its terms are known. Resolves when open pages no longer show it and its space is free
 * again.
 */
export async function deleteGlossary(id: string): Promise<void> {
  const database = await openGlossaryDatabase();
  await database.delete('glossaries', id);
  for (const edit of await editsOf(id)) await database.delete('edits', edit.id);
  await announceGlossaries();
  // Without a response they stay, and mean nothing.
  await sendRequest('changeSettings', { change: { forget: id } }).catch(() => {});
  await sweepLeftovers();
}

async function withState({ position: _, ...row }: StoredRow): Promise<GlossaryRow> {
  return { ...row, state: (await hasOwnFiles(row)) ? 'ready' : 'missing' };
}
