import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { globalId, splitId } from '../../glossary/own/entry-ids.ts';

// The known terms of the user's own glossaries are kept apart from the settings: those are synced, which gives all of them 100 kB,
// and the glossaries are on this machine only.

/** The key in `storage.local`. */
const OWN_KNOWN = 'ownKnownTerms';

const STORED_IDS = v.fallback(v.array(v.string()), []);

/** Whether an id is that of an entry of the user's own glossaries. */
export const isOwnEntry = (id: string): boolean => splitId(id) !== undefined;

/** Whether an entry is of this glossary of the user's own. */
export const isOfGlossary = (id: string, glossary: string): boolean => id.startsWith(globalId(glossary, ''));

/** Whether a change of a storage area is one of these terms. */
export const hasOwnKnown = (changes: object, area: string): boolean =>
  area === 'local' && Object.hasOwn(changes, OWN_KNOWN);

/** The ids of the known terms of the user's own glossaries; none where nothing sound is stored. Rejects when storage is denied. */
export async function readOwnKnown(): Promise<string[]> {
  const { [OWN_KNOWN]: stored } = await browser.storage.local.get(OWN_KNOWN);
  return v.parse(STORED_IDS, stored);
}

/** Stores them in place of those before. Rejects when the storage is full or denied. */
export const writeOwnKnown = (ids: readonly string[]): Promise<void> =>
  browser.storage.local.set({ [OWN_KNOWN]: ids });
