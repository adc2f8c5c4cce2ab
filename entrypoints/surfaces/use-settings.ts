import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { messageOf } from '../messaging/error-message.ts';
import { type SettingsChange, valuesAfter } from '../settings/settings-change.ts';
import { readSettings, watchSettings } from '../settings/settings-reader.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings-schema.ts';
import { requestJournaledChange } from '../settings/store-change.ts';

/** The reader's settings, always current, and the way to change them. */
export interface SettingsInUse {
  settings: Settings;
  /** Shows at once, stores, and takes back what could not be stored; gives why it could not be, in words, or `null`. */
  change(change: SettingsChange): Promise<string | null>;
  /** As `change`, but shows only what is stored. */
  store(change: SettingsChange): Promise<string | null>;
  /** Why the settings could not be read or the last change not be stored, in words, or `null`. */
  failure: string | null;
}

/** Reads and follows the settings for as long as the component stands. */
export function useSettings(): SettingsInUse {
  const [stored, setStored] = useState(DEFAULT_SETTINGS);
  // On top of what is stored until it is stored itself: what comes in between knows nothing of it.
  const [pending, setPending] = useState<readonly SettingsChange[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    const standing = new AbortController();
    const show = (now: Settings): void => {
      if (!standing.signal.aborted) setStored(now);
    };
    watchSettings(show, standing.signal);
    readSettings().then(show, (reason: unknown) => setFailure(i18n.t('failure.read', [messageOf(reason)])));
    return () => standing.abort();
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
