import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from './settings.ts';
import { joinLists, splitLists } from './stored-lists.ts';

// Each setting is a storage key of its own, so that two windows changing two settings do not undo each other.

/** The reader's settings; defaults where nothing sound is stored. Rejects when the browser denies its storage. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(joinLists(await browser.storage.sync.get()));
}

/** Stores the given settings and leaves the others. Rejects when the storage is full or denied; the stored ones stay. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.sync.set(splitLists(changes, await browser.storage.sync.get()));
}

/** Ends when all changes so far are stored: one that builds on what is stored must not miss the one before. */
let last: Promise<unknown> = Promise.resolve();

/**
 * As `changeSettings`; gives why the settings could not be stored, in the browser's words, or `null`.
 * Changes that build on what is stored are given as a function of it.
 */
export async function whyNotStored(
  changes: Partial<Settings> | ((stored: Settings) => Partial<Settings>),
): Promise<string | null> {
  const storing = last.then(async () =>
    changeSettings(typeof changes === 'function' ? changes(await readSettings()) : changes),
  );
  last = storing.catch(() => {});
  try {
    await storing;
    return null;
  } catch (reason) {
    return reason instanceof Error ? reason.message : String(reason);
  }
}

/** Calls back with all settings whenever one has changed, in any context, until the signal aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (_changes: unknown, area: string): void => {
    if (area !== 'sync') return;
    readSettings().then((settings) => {
      if (!signal.aborted) changed(settings);
    }, ignoreGoneStorage);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** After an update an old content script has no storage any more; the new one has taken over. */
function ignoreGoneStorage(): void {}
