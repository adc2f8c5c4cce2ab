import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Key } from '../../components/options/key-list.tsx';

/** The extension's commands as the reader has assigned them. Chromium leaves the name of the popup's own command empty. */
export function useKeys(popupName: string): Key[] {
  const [keys, setKeys] = useState<Key[]>([]);
  useEffect(() => {
    browser.commands?.getAll().then(
      (commands) =>
        setKeys(
          commands.map(({ description, shortcut }) => ({
            name: description || popupName,
            shortcut: shortcut ?? '',
          })),
        ),
      // Then none are named.
      () => {},
    );
  }, [popupName]);
  return keys;
}

/** Opens the browser's own page for reassigning keys. */
export function openKeySettings(): void {
  const { commands } = browser;
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function')
    commands.openShortcutSettings();
  else browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
