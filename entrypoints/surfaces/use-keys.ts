import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import type { Key } from '../../components/options/key-list.tsx';

/** The extension's commands as the reader has assigned them. Chromium leaves the name of the popup's own command empty. */
export function useKeys(popupName: string): Key[] {
  const [keys, setKeys] = useState<Key[]>([]);
  useEffect(() => {
    const read = (): void => {
      browser.commands?.getAll().then(
        (commands) => setKeys(commands.map((command) => keyOf(command, popupName))),
        // Then none are named.
        () => {},
      );
    };
    read();
    // The reader may come back from the browser's own page for them.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [popupName]);
  return keys;
}

const keyOf = ({ description, shortcut }: Browser.commands.Command, popupName: string): Key => ({
  name: description || popupName,
  shortcut: shortcut ?? '',
});

/** Opens the browser's own page for reassigning keys. */
export function openKeySettings(): void {
  const { commands } = browser;
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function')
    commands.openShortcutSettings();
  else browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
