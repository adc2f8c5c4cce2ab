import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { EntryLabel } from '../../glossary/compiled-entry.ts';
import { sendRequest } from '../messaging/client.ts';
import { noteLookup } from '../messaging/requests/note-lookup.ts';
import { noteOpened } from '../messaging/requests/note-opened.ts';

/** The entries that the user opened last. */
export interface RecentInUse {
  /** The last one first; `null` until they are known. */
  recent: readonly EntryLabel[] | null;
  clear(): void;
}

/** Reads the list of recently opened entries, and follows its changes while the component is mounted. */
export function useRecent(): RecentInUse {
  const [recent, setRecent] = useState<readonly EntryLabel[] | null>(null);
  useEffect(() => {
    let isMounted = true;
    const read = (): void => {
      sendRequest('getRecent', {}).then(
        (labels) => isMounted && setRecent(labels),
        // The surface complains of the background's silence where the user waits for it.
        () => {},
      );
    };
    const changed = (_changes: unknown, area: string): void => {
      if (area === 'local') read();
    };
    browser.storage.onChanged.addListener(changed);
    read();
    return () => {
      isMounted = false;
      browser.storage.onChanged.removeListener(changed);
    };
  }, []);
  return { recent, clear: () => void sendRequest('clearRecent', {}).catch(() => {}) };
}

/**
 * Notes an entry that the user opened in a surface; not beside a private window, which is to leave nothing behind.
 * @param isLookup whether it is one of the looked-up terms too, where the user keeps them
 */
export async function noteOpenedHere(id: string, { isLookup = false } = {}): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.incognito) return;
  noteOpened(id);
  if (isLookup) noteLookup(id);
}
