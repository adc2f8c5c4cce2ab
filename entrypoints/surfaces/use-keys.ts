import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import type { Key } from '../../components/kit/key-list.tsx';

/** The extension's commands with the keys that the user assigned. Chromium has no name for the popup's own command. */
export function useKeys(popupName: string): Key[] {
  const [keys, setKeys] = useState<Key[]>([]);
  useEffect(() => {
    const read = (): void => {
      browser.commands?.getAll().then(
        (commands) => setKeys(commands.map((command) => keyOf(command, popupName))),
        // No keys are listed then.
        () => {},
      );
    };
    read();
    // The user may come back from the browser's own page for keys.
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
