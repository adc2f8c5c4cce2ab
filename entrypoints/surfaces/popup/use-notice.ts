import { useEffect, useState } from 'preact/hooks';
import { updateBadge } from '../../services/tabs/badge.ts';
import { takeNotice } from '../../services/tabs/notices.ts';
import type { PopupTab } from './popup-tab.ts';

/** What the toolbar button of this tab has to tell, which it then shows no longer; `null` when nothing. */
export function useNotice(tab: PopupTab | null): string | null {
  const [told, setTold] = useState<string | null>(null);
  useEffect(() => {
    if (!tab) return;
    takeNotice(tab.id).then(
      (text) => {
        setTold(text);
        // A page that cannot be read has no number to show again.
        if (text !== null) updateBadge(tab.id).catch(() => {});
      },
      // The tab is gone.
      () => {},
    );
  }, [tab]);
  return told;
}
