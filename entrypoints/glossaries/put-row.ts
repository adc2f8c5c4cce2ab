import { announceGlossaries } from './glossary-changes.ts';
import { openGlossaryDatabase, type StoredRow } from './glossary-database.ts';
import type { GlossaryRow } from './glossary-row.ts';

/**
 * Puts a row in place of the one with its id, whose changes by the user stay, or last where there is none. Resolves when open
 * pages show it.
 */
export async function putRow(row: Omit<StoredRow, 'position' | 'overlay'>): Promise<GlossaryRow> {
  const database = await openGlossaryDatabase();
  const transaction = database.transaction('glossaries', 'readwrite');
  const rows = await transaction.store.getAll();
  const known = rows.find(({ id }) => id === row.id);
  const position = known?.position ?? Math.max(-1, ...rows.map((each) => each.position)) + 1;
  const put = { ...row, overlay: known?.overlay };
  await transaction.store.put({ ...put, position });
  await transaction.done;
  await announceGlossaries();
  return { ...put, state: 'ready' };
}
