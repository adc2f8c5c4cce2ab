import { browser } from 'wxt/browser';
import { pendingChangeKey } from './change-note.ts';
import { requestChange } from './request-change.ts';
import type { SettingsChange } from './settings-change.ts';

/**
 * As `whyNotStored`, for the extension's own pages, which readers close at once: a background that sleeps would never hear a
 * question whose page is gone when it wakes. So the change is noted first, where the background finds it.
 */
export function requestJournaledChange(change: SettingsChange): Promise<string | null> {
  const note = crypto.randomUUID();
  // Not awaited: it must be on its way in the turn of the reader's press. Without it the question is enough.
  browser.storage.session.set({ [pendingChangeKey(note)]: change }).catch(() => {});
  return requestChange(change, note);
}
