import { browser } from 'wxt/browser';
import { messageOf } from '../messaging/client.ts';
import { joinLists, splitLists } from './list-chunks.ts';
import { isOwnEntry, readOwnKnown, writeOwnKnown } from './own-known-terms.ts';
import { valuesAfter } from './settings-change.ts';
import { settingsOf } from './settings-reader.ts';
import type { Settings, SettingsChange } from './settings-schema.ts';

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
  const [synced, ownKnown] = await Promise.all([browser.storage.sync.get(), readOwnKnown()]);
  const stored = settingsOf(synced, ownKnown);
  const { muted = stored.muted, ...others } = change(stored);
  const [own, bundled] = [muted.filter(isOwnEntry), muted.filter((id) => !isOwnEntry(id))];
  const before = joinLists(synced).muted ?? [];
  const changes = { ...others, ...(!isSame(bundled, before) && { muted: bundled }) };
  // Nothing is written for nothing: browsers limit how often settings are written.
  if (Object.keys(changes).length > 0) await browser.storage.sync.set(splitLists(changes, synced));
  if (!isSame(own, ownKnown)) await writeOwnKnown(own);
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
