import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { OptionsView } from '../../components/options/options-view.tsx';
import { useText } from '../../components/text.tsx';
import type { EntryLabel } from '../../glossary/compiled-entry.ts';
import { sendRequest } from '../messaging/client.ts';
import { highlightCss } from '../services/tabs/highlight-css.ts';
import { exportSettings, type ImportedSettings, importSettings } from '../settings/settings-file.ts';
import { readSettings } from '../settings/settings-reader.ts';
import type { Settings } from '../settings/settings-schema.ts';
import { isSitePattern } from '../settings/site-pattern.ts';
import { isOnAtSite } from '../settings/site-rules.ts';
import { saveFile } from './save-file.ts';
import { openKeySettings, useKeys } from './use-keys.ts';
import { useSettings } from './use-settings.ts';

/** The options with all that they ask and store. */
export function OptionsApp(): JSX.Element {
  const t = useText();
  const { settings, change, store, failure } = useSettings();
  const [imported, setImported] = useState<ImportedSettings | null>(null);
  const keys = useKeys(t('command.open'));
  const muted = useLabels(settings.muted);
  const read = async (file: File): Promise<ImportedSettings> => {
    const text = await file.text().catch(() => null);
    if (text === null) return { problem: 'not-read' };
    const result = importSettings(text);
    // A file may hold more than any storage takes, and more than can be drawn.
    if ('problem' in result || (await store({ set: result.changes })) === null) return result;
    return { problem: 'not-stored' };
  };
  return (
    <OptionsView
      settings={settings}
      change={change}
      failure={failure}
      rules={{
        isPattern: isSitePattern,
        isOnAt: (text) => isOnAt(settings, text),
      }}
      cssOf={highlightCss}
      muted={muted}
      keys={keys}
      changeKeys={openKeySettings}
      save={() => void save()}
      read={(file) => void read(file).then(setImported)}
      imported={imported}
      version={browser.runtime.getManifest().version}
    />
  );
}

/** Saves what is stored: what is shown may be the defaults, where nothing could be read, which the page then says. */
async function save(): Promise<void> {
  const settings = await readSettings().catch(() => null);
  if (settings) saveFile('neurogloss-settings.json', exportSettings(settings));
}

/** Whether a page at this address would be read; `https://` may be left out. `null` for what is no address. */
function isOnAt(settings: Settings, text: string): boolean | null {
  const address = /^[a-z]+:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
  return URL.canParse(address) ? isOnAtSite(settings, address) : null;
}

/** Headwords of these entries; the id stands for one that the glossary no longer has. */
function useLabels(ids: readonly string[]): EntryLabel[] {
  const [labels, setLabels] = useState<EntryLabel[]>([]);
  const key = ids.join(' ');
  useEffect(() => {
    let late = false;
    if (ids.length > 0)
      sendRequest('getLabels', { ids: [...ids] }).then(
        (found) => late || setLabels(found),
        () => {},
      );
    return () => {
      late = true;
    };
  }, [key]);
  return ids.map((id) => labels.find((label) => label.id === id) ?? { id, term: id, kind: 'concept' });
}
