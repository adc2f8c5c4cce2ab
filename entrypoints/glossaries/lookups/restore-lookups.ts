import { openGlossaryDatabase } from '../glossary-database.ts';
import type { Lookup } from './lookup.ts';
import { lookupChanges } from './lookup-changes.ts';

/** Terms that are kept: a year of five a day. */
const MOST_LOOKUPS = 2_000;

/** As much of the database's store as is needed to keep it small. */
interface LookupStore {
  count(): Promise<number>;
  delete(id: string): Promise<unknown>;
  index(name: 'opened'): { getAllKeys(query: null, count: number): Promise<string[]> };
}

/** Puts looked-up terms back; of one that is there too the later one stays. */
export async function restoreLookups(lookups: readonly Lookup[]): Promise<void> {
  const transaction = (await openGlossaryDatabase()).transaction('lookups', 'readwrite');
  for (const lookup of lookups) {
    const known = await transaction.store.get(lookup.id);
    if (!known || known.opened < lookup.opened) await transaction.store.put(lookup);
  }
  await dropOldest(transaction.store);
  await transaction.done;
  lookupChanges.announce();
}

/** Removes those that were not looked up for longest where there are more than are kept. */
export async function dropOldest(store: LookupStore): Promise<void> {
  const excess = (await store.count()) - MOST_LOOKUPS;
  if (excess <= 0) return;
  for (const id of await store.index('opened').getAllKeys(null, excess)) await store.delete(id);
}
