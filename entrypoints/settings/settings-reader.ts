import { browser } from 'wxt/browser';
import { joinLists } from './list-chunks.ts';
import { parseSettings, type Settings } from './settings-schema.ts';

// All contexts read the settings; only the background writes them: see `settings-writer.ts`.

/** The user's settings; defaults where nothing sound is stored. Rejects when the browser denies its storage. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(joinLists(await browser.storage.sync.get()));
}

/** Calls back with all settings after each change in any context, until the signal aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (_changes: unknown, area: string): void => {
    if (area !== 'sync') return;
    readSettings().then((settings) => {
      if (!signal.aborted) changed(settings);
    }, ignoreLostStorage);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** After an update an old content script has no storage any more; a new one has replaced it. */
function ignoreLostStorage(): void {}
