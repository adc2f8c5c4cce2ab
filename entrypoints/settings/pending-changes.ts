import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { pendingChangeId, pendingChangeKey } from './change-journal.ts';
import { SETTINGS_CHANGE, type SettingsChange } from './settings-schema.ts';
import { applyChange } from './settings-writer.ts';

/** Results by id, for this worker's life: each change comes twice, in the journal and as a request. */
const applied = new Map<string, Promise<string | null>>();

/** Applies a pending change, once, and removes it from the journal. Returns why it could not be stored, or `null`. */
export function applyPendingChange(id: string, change: SettingsChange): Promise<string | null> {
  const applying =
    applied.get(id) ??
    applyChange(change).finally(() => browser.storage.session.remove(pendingChangeKey(id)).catch(() => {}));
  applied.set(id, applying);
  return applying;
}

/** Applies the changes in the journal, now and whenever one is written. Call while the worker starts. */
export function applyPendingChanges(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    for (const [key, { newValue }] of Object.entries(changes)) applyItem(key, newValue);
  });
  browser.storage.session.get().then(
    (items) => {
      for (const [key, item] of Object.entries(items)) applyItem(key, item);
    },
    // Without `storage.session` there is no journal: changes come as requests only.
    () => {},
  );
}

function applyItem(key: string, item: unknown): void {
  const id = pendingChangeId(key);
  const change = v.safeParse(SETTINGS_CHANGE, item);
  if (id !== null && change.success) void applyPendingChange(id, change.output);
}
