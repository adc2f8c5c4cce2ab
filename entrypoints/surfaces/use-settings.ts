import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { messageOf } from '../messaging/client.ts';
import { requestJournaledChange } from '../settings/request-change.ts';
import { valuesAfter } from '../settings/settings-change.ts';
import { readSettings, watchSettings } from '../settings/settings-reader.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '../settings/settings-schema.ts';

/** The user's settings, always current, and the way to change them. */
export interface SettingsInUse {
  settings: Settings;
  /**
   * Shows a change at once and stores it; undoes it when it could not be stored.
   * Returns why not, in the user's language, or `null`.
   */
  change(change: SettingsChange): Promise<string | null>;
  /** As `change`, but shows the change only when it is stored. */
  store(change: SettingsChange): Promise<string | null>;
  /** What could not be read or stored last, in the user's language, or `null`. */
  failure: string | null;
}

/** Reads the settings and follows their changes while the component is mounted. */
export function useSettings(): SettingsInUse {
  const [stored, setStored] = useState(DEFAULT_SETTINGS);
  // Applied on top of the stored settings until they are stored: what is read meanwhile lacks them.
  const [pending, setPending] = useState<readonly SettingsChange[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    const mounted = new AbortController();
    const show = (now: Settings): void => {
      if (!mounted.signal.aborted) setStored(now);
    };
    watchSettings(show, mounted.signal);
    readSettings().then(show, (reason: unknown) => setFailure(i18n.t('failure.read', [messageOf(reason)])));
    return () => mounted.abort();
  }, []);
  const store = async (change: SettingsChange): Promise<string | null> => {
    const reason = await requestJournaledChange(change);
    setFailure(reason);
    return reason;
  };
  const change = async (change: SettingsChange): Promise<string | null> => {
    setPending((now) => [...now, change]);
    const reason = await store(change);
    await readSettings().then(setStored, () => {});
    setPending((now) => now.filter((each) => each !== change));
    return reason;
  };
  return { settings: withChanges(stored, pending), change, store, failure };
}

function withChanges(stored: Settings, changes: readonly SettingsChange[]): Settings {
  const settings = { ...stored };
  for (const change of changes) Object.assign(settings, valuesAfter(settings, change));
  return settings;
}
