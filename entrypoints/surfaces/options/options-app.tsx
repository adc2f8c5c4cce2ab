import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { OptionsView } from '../../../components/options/options-view.tsx';
import { useText } from '../../../components/text.tsx';
import { highlightCss } from '../../services/tabs/highlight-css.ts';
import { prominenceOf } from '../../settings/prominence.ts';
import { exportSettings, type ImportedSettings, importSettings } from '../../settings/settings-file.ts';
import { readSettings } from '../../settings/settings-reader.ts';
import type { Settings } from '../../settings/settings-schema.ts';
import { isSitePattern } from '../../settings/site-pattern.ts';
import { isOnAtSite } from '../../settings/site-rules.ts';
import { glossaryUrl } from '../glossary/glossary-url.ts';
import { openKeySettings, useKeys } from '../use-keys.ts';
import { useRecent } from '../use-recent.ts';
import { useSettings } from '../use-settings.ts';
import { saveFile } from './save-file.ts';
import { useBackup } from './use-backup.ts';
import { useGlossaries } from './use-glossaries.ts';
import { useImport } from './use-import.ts';
import { useLabels } from './use-labels.ts';
import { useLookups } from './use-lookups.ts';
import { useMyGlossary } from './use-my-glossary.ts';
import { useSelectedWords } from './use-selected-words.ts';

/** The options with their data and actions. */
export function OptionsApp(): JSX.Element {
  const t = useText();
  const { settings, change, store, failure } = useSettings();
  const [imported, setImported] = useState<ImportedSettings | null>(null);
  const keys = useKeys(t('command.open'));
  const muted = useLabels(settings.muted);
  const { recent, clear } = useRecent();
  const lookups = useLookups();
  const glossaries = useGlossaries();
  const importing = useImport(glossaries.rows);
  const mine = useMyGlossary();
  const selected = useSelectedWords();
  const backup = useBackup(store);
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
      prominenceOf={prominenceOf}
      muted={muted}
      recent={{ count: recent?.length ?? null, clear }}
      lookups={lookups}
      glossaries={{ ...glossaries, importing }}
      mine={{ ...mine, selected }}
      backup={backup}
      glossaryAddress={glossaryUrl()}
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
  if (settings)
    saveFile(new File([exportSettings(settings)], 'neurogloss-settings.json', { type: 'application/json' }));
}

/** Whether a page at this address would be read; `https://` may be left out. `null` for text that is no address. */
function isOnAt(settings: Settings, text: string): boolean | null {
  const address = /^[a-z]+:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
  return URL.canParse(address) ? isOnAtSite(settings, address) : null;
}
