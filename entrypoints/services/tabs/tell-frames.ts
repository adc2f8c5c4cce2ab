import { browser } from 'wxt/browser';
import { callFrames } from '../../messaging/frames.ts';
import { hasSettings } from '../../settings/settings-reader.ts';

/** Milliseconds: a tab that the browser has frozen answers when it is looked at. */
const PATIENCE = 1_000;

/**
 * Tells the frames of all tabs that the settings have changed. They do not listen to the storage themselves: in every frame of
 * every page, that part of the API would be set up for a change that hardly ever comes. Call while the worker starts.
 */
export function announceSettings(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (hasSettings(changes, area)) void tellFrames('settingsChanged');
  });
}

/** Calls a method without arguments in the frames of all tabs. Resolves when they have answered, or have not for a second. */
export async function tellFrames(name: 'settingsChanged' | 'entriesChanged'): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  const told = tabs.map(async ({ id }) => {
    // Rejects where no content script runs either, and where the user has taken the site away from us since.
    if (id !== undefined) await callFrames(id, name, []).catch(() => {});
  });
  const patience = new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
  await Promise.race([Promise.all(told), patience]);
}
