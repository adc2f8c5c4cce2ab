import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { readSettings, watchSettings, whyNotStored } from './settings-store.ts';

/** The reader's settings, always current, and the way to change them. */
export interface SettingsInUse {
  settings: Settings;
  /** Shows at once, stores, and takes back what could not be stored. */
  change(changes: Partial<Settings>): void;
  /** Why the last change could not be stored, or `null`. */
  failure: string | null;
}

/** Reads and follows the settings for as long as the component stands. */
export function useSettings(): SettingsInUse {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    const standing = new AbortController();
    const show = (now: Settings): void => {
      if (!standing.signal.aborted) setSettings(now);
    };
    watchSettings(show, standing.signal);
    readSettings().then(show, (reason: unknown) => setFailure(String(reason)));
    return () => standing.abort();
  }, []);
  const change = (changes: Partial<Settings>): void => {
    setSettings((now) => ({ ...now, ...changes }));
    void whyNotStored(changes).then((reason) => {
      setFailure(reason);
      if (reason !== null) readSettings().then(setSettings, () => {});
    });
  };
  return { settings, change, failure };
}
