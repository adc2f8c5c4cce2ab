import { browser } from 'wxt/browser';
import { joinLists } from './list-chunks.ts';
import { hasOwnKnown, readOwnKnown } from './own-known-terms.ts';
import { parseSettings, type Settings } from './settings-schema.ts';

// All contexts read the settings; only the background writes them: see `settings-writer.ts`.

/** The user's settings; defaults where nothing sound is stored. Rejects when the browser denies its storage. */
export async function readSettings(): Promise<Settings> {
  const [synced, ownKnown] = await Promise.all([browser.storage.sync.get(), readOwnKnown()]);
  return settingsOf(synced, ownKnown);
}

/** The settings that are stored so: those that are synced, and the known terms of the user's own glossaries, which are not. */
export function settingsOf(synced: Readonly<Record<string, unknown>>, ownKnown: readonly string[]): Settings {
  const settings = parseSettings(joinLists(synced));
  return ownKnown.length === 0
    ? settings
    : { ...settings, muted: [...new Set([...settings.muted, ...ownKnown])] };
}

/** Whether a change of a storage area is one of the settings. */
export const hasSettings = (changes: object, area: string): boolean =>
  area === 'sync' || hasOwnKnown(changes, area);

/** Calls back with all settings after each change in any context, until the signal aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: object, area: string): void => {
    if (!hasSettings(changes, area)) return;
    readSettings().then((settings) => {
      if (!signal.aborted) changed(settings);
    }, ignoreLostStorage);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** After an update an old content script has no storage any more; a new one has replaced it. */
function ignoreLostStorage(): void {}
