import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { findTab, type PopupTab } from '../popup/popup-tab.ts';

/**
 * The active tab of this window, followed while the component is mounted; the tab that the address names (`?tab=12`) stays.
 * `undefined` before it is known, `null` when there is none.
 */
export function useActiveTab(): PopupTab | null | undefined {
  const [tab, setTab] = useState<PopupTab | null>();
  useEffect(() => {
    let isMounted = true;
    const read = (): void => {
      findTab(location.href).then(
        (found) => isMounted && setTab((before) => (before?.id === found?.id && before ? before : found)),
        // The window is closing.
        () => {},
      );
    };
    browser.tabs.onActivated.addListener(read);
    read();
    return () => {
      isMounted = false;
      browser.tabs.onActivated.removeListener(read);
    };
  }, []);
  return tab;
}
