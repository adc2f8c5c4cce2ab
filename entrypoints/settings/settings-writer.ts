import { browser } from 'wxt/browser';
import { messageOf } from '../messaging/error-message.ts';
import { joinLists, splitLists } from './list-chunks.ts';
import { type SettingsChange, valuesAfter } from './settings-change.ts';
import { parseSettings, type Settings } from './settings-schema.ts';

/** Ends when all changes so far are stored. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Stores what a change makes of the settings as they then are, one change after the other: two that read the same list
 * before either had stored it would lose what the first one did. All changes of all contexts come through here.
 * Rejects when the storage is full or denied; what is stored stays.
 */
export function changeSettings(change: (stored: Settings) => Partial<Settings>): Promise<void> {
  const storing = last.then(() => store(change));
  last = storing.catch(() => {});
  return storing;
}

/** Makes one change; gives why it could not be stored, in the browser's words, or `null`. */
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
  // Browsers count writes.
  if (Object.keys(changes).length > 0) await browser.storage.sync.set(splitLists(changes, stored));
}
