import { useEffect, useState } from 'preact/hooks';
import { showTabState } from '../../services/tabs/badge.ts';
import { takeTold } from '../../services/tabs/notices.ts';
import type { PopupTab } from './popup-tab.ts';

/** What the toolbar button of this tab has to tell, which it then shows no longer; `null` when nothing. */
export function useTold(tab: PopupTab | null): string | null {
  const [told, setTold] = useState<string | null>(null);
  useEffect(() => {
    if (!tab) return;
    takeTold(tab.id).then(
      (text) => {
        setTold(text);
        // A page that cannot be read has no number to show again.
        if (text !== null) showTabState(tab.id).catch(() => {});
      },
      // The tab is gone.
      () => {},
    );
  }, [tab]);
  return told;
}
