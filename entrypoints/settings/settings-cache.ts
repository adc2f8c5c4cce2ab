import { browser } from 'wxt/browser';
import { hasSettings, readSettings } from './settings-reader.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings-schema.ts';

let current: Promise<Settings> | undefined;

/** The current settings, read once and again after each change. Defaults where the browser denies its storage. */
export function currentSettings(): Promise<Settings> {
  return current ?? refreshSettings();
}

/** Reads the settings again and caches them: later requests of the same page are handled by none that are older. */
export function refreshSettings(): Promise<Settings> {
  const reading = readSettings().catch(() => {
    if (current === reading) current = undefined;
    return DEFAULT_SETTINGS;
  });
  current = reading;
  return reading;
}

/** Keeps `currentSettings` up to date for the worker's life. Call while the worker starts. */
export function watchSettingsCache(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (hasSettings(changes, area)) current = undefined;
  });
}
