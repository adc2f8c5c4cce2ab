import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { REQUEST_SCHEMAS } from '../messaging/request-schemas.ts';
import { pendingChangeId, pendingChangeKey } from './change-note.ts';
import type { SettingsChange } from './settings-change.ts';
import { applyChange } from './settings-writer.ts';

/** What became of the notes of this worker's life: the question comes beside the note. */
const made = new Map<string, Promise<string | null>>();

/** Makes the change of a note, once, and takes the note away. */
export function applyPendingChange(note: string, change: SettingsChange): Promise<string | null> {
  const making =
    made.get(note) ??
    applyChange(change).finally(() => browser.storage.session.remove(pendingChangeKey(note)).catch(() => {}));
  made.set(note, making);
  return making;
}

/** Makes the changes that closed pages have left, now and later. Call while the worker starts. */
export function applyPendingChanges(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    for (const [key, { newValue }] of Object.entries(changes)) makeLeft(key, newValue);
  });
  browser.storage.session.get().then(
    (left) => {
      for (const [key, change] of Object.entries(left)) makeLeft(key, change);
    },
    // Then questions come without notes.
    () => {},
  );
}

function makeLeft(key: string, change: unknown): void {
  const note = pendingChangeId(key);
  const read = v.safeParse(REQUEST_SCHEMAS.changeSettings, { change });
  if (note !== null && read.success) void applyPendingChange(note, read.output.change);
}
