import { useEffect, useState } from 'preact/hooks';
import { updateBadge } from '../../services/tabs/badge.ts';
import { takeNotice } from '../../services/tabs/notices.ts';
import type { PopupTab } from './popup-tab.ts';

/** The unread notice of a tab, which is removed from its toolbar button; `null` when there is none. */
export function useNotice(tab: PopupTab | null): string | null {
  const [notice, setNotice] = useState<string | null>(null);
  useEffect(() => {
    if (!tab) return;
    takeNotice(tab.id).then(
      (text) => {
        setNotice(text);
        // Rejects for a page that cannot be read: it has no number to show again.
        if (text !== null) updateBadge(tab.id).catch(() => {});
      },
      // The tab is gone.
      () => {},
    );
  }, [tab]);
  return notice;
}
