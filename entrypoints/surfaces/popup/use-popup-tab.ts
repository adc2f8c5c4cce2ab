import { useEffect, useState } from 'preact/hooks';
import { findTab, type PopupTab } from './popup-tab.ts';

/** The tab that the popup is about; `undefined` before it is known, `null` when there is none. */
export function usePopupTab(): PopupTab | null | undefined {
  const [tab, setTab] = useState<PopupTab | null>();
  useEffect(() => {
    findTab(location.href).then(setTab);
  }, []);
  return tab;
}
