import { browser } from 'wxt/browser';
import { messageOf } from '../messaging/client.ts';
import { joinLists, splitLists } from './list-chunks.ts';
import { valuesAfter } from './settings-change.ts';
import { parseSettings, type Settings, type SettingsChange } from './settings-schema.ts';

/** Settles when all changes so far are stored or have failed. */
let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Stores the values that `change` returns for the stored settings, one change after another.
 * Two at once could read the same list, and the second would overwrite what the first added. All changes of all contexts
 * come through here. Rejects when the storage is full or denied; what is stored stays.
 */
export function changeSettings(change: (stored: Settings) => Partial<Settings>): Promise<void> {
  const storing = lastChange.then(() => store(change));
  lastChange = storing.catch(() => {});
  return storing;
}

/** Applies one change. Returns why it could not be stored, in the browser's words, or `null`. */
export async function applyChange(change: SettingsChange): Promise<string | null> {
  try {
    await changeSettings((stored) => valuesAfter(stored, change));
    return null;
  } catch (reason) {
    return messageOf(reason);
  }
}

async function store(change: (stored: Settings) => Partial<Settings>): Promise<void> {
  const stored = await browser.storage.sync.get();
  const changes = change(parseSettings(joinLists(stored)));
  // Nothing is written for nothing: browsers limit how often settings are written.
  if (Object.keys(changes).length > 0) await browser.storage.sync.set(splitLists(changes, stored));
}
