import { openGlossaryDatabase } from '../glossary-database.ts';
import type { Lookup } from './lookup.ts';
import { lookupChanges } from './lookup-changes.ts';
import { dropOldest } from './restore-lookups.ts';

/**
 * Keeps a term that was looked up, in place of the time before, whose sentence stays where this one has none. Of one press it is
 * kept once. Rejects when it cannot be stored.
 * @param press tells presses apart
 */
export async function addLookup(lookup: Omit<Lookup, 'count'>, press: string): Promise<void> {
  const transaction = (await openGlossaryDatabase()).transaction('lookups', 'readwrite');
  const known = await transaction.store.get(lookup.id);
  if (known?.press !== press) {
    const { sentence, title } = lookup.sentence || !known ? lookup : known;
    await transaction.store.put({ ...lookup, sentence, title, count: (known?.count ?? 0) + 1, press });
    await dropOldest(transaction.store);
  }
  await transaction.done;
  lookupChanges.announce();
}

/** The terms that were looked up, the last one first. */
export async function listLookups(): Promise<Lookup[]> {
  const lookups = await (await openGlossaryDatabase()).getAll('lookups');
  return lookups
    .map(({ press: _, ...lookup }) => lookup)
    .sort((a, b) => Number(a.opened < b.opened) - Number(a.opened > b.opened));
}

/** Removes a term from the list. */
export async function removeLookup(id: string): Promise<void> {
  await (await openGlossaryDatabase()).delete('lookups', id);
  lookupChanges.announce();
}

/** Empties the list. */
export async function clearLookups(): Promise<void> {
  await (await openGlossaryDatabase()).clear('lookups');
  lookupChanges.announce();
}
