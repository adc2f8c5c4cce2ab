import { DEFAULT_SETTINGS, type Settings } from '../shared/settings.ts';
import { readSettings, watchSettings } from '../shared/settings-store.ts';

let current: Promise<Settings> | undefined;

/** The settings as they are now, read once per worker life. Defaults where the browser denies its storage. */
export function currentSettings(): Promise<Settings> {
  current ??= readSettings().catch(() => DEFAULT_SETTINGS);
  return current;
}

/** Keeps `currentSettings` current for the worker's life. Call while the worker starts. */
export function followSettings(): void {
  watchSettings((settings) => {
    current = Promise.resolve(settings);
  }, new AbortController().signal);
}
