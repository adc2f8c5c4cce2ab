import { browser } from 'wxt/browser';
import type { SettingsChange } from './settings-schema.ts';

// The journal of pending changes, in `storage.session`. The extension's own pages write it, `pending-changes.ts` applies it:
// users close a popup at once, and a request whose page is gone when the background wakes is never delivered.

const KEY_PREFIX = 'change:';

/** The storage key of the pending change with this id. */
export const pendingChangeKey = (id: string): string => KEY_PREFIX + id;

/** The id of the pending change with this storage key; `null` when the key is of something else. */
export const pendingChangeId = (key: string): string | null =>
  key.startsWith(KEY_PREFIX) ? key.slice(KEY_PREFIX.length) : null;

/** Writes a change to the journal. Returns its id. */
export function writePendingChange(change: SettingsChange): string {
  const id = crypto.randomUUID();
  // Not awaited: it must be on its way in the same turn as the user's press. If it fails, the request is enough.
  browser.storage.session.set({ [pendingChangeKey(id)]: change }).catch(() => {});
  return id;
}
