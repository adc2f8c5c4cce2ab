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
import { openKeySettings, useKeys } from './use-keys.ts';
import { useSettings } from './use-settings.ts';

/** The options with their data and actions. */
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
    // Stored before it is shown: a file may hold more than the storage takes, and more than can be rendered.
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

/** Saves the stored settings, not those shown: where nothing could be read, those are the defaults. */
async function save(): Promise<void> {
  const settings = await readSettings().catch(() => null);
  if (settings) saveFile('neurogloss-settings.json', exportSettings(settings));
}

/** Offers a text as a download. */
function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Whether a page at this address would be read; `https://` may be left out. `null` for text that is no address. */
function isOnAt(settings: Settings, text: string): boolean | null {
  const address = /^[a-z]+:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
  return URL.canParse(address) ? isOnAtSite(settings, address) : null;
}

/** The labels of these entries; an entry that is no longer in the glossary has its id for a headword. */
function useLabels(ids: readonly string[]): EntryLabel[] {
  const [labels, setLabels] = useState<EntryLabel[]>([]);
  const key = ids.join(' ');
  useEffect(() => {
    let isOutdated = false;
    if (ids.length > 0)
      sendRequest('getLabels', { ids: [...ids] }).then(
        (found) => isOutdated || setLabels(found),
        () => {},
      );
    return () => {
      isOutdated = true;
    };
  }, [key]);
  return ids.map((id) => labels.find((label) => label.id === id) ?? { id, term: id, kind: 'concept' });
}
