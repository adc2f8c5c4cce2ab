import { useState } from 'preact/hooks';
import type { CompiledEntry } from '../../../glossary/compiled-entry.ts';
import { sendRequest } from '../../messaging/client.ts';
import { LatestRequest } from '../../messaging/latest-request.ts';
import { saveNote } from '../../messaging/requests/save-note.ts';
import { noteOpenedHere } from '../use-recent.ts';

/** The entries that the user opened one from the other, and the way back. */
export interface EntryHistory {
  /** The open entry, or `null`. */
  entry: CompiledEntry | null;
  open(id: string): Promise<void>;
  back(): void;
  /** Keeps the user's note on an entry. Returns why not, in the user's language, or `null`. */
  note(id: string, text: string): Promise<string | null>;
  /** Closes all entries. */
  leave(): void;
}

/**
 * Opens entries; an entry that arrives after the user has gone elsewhere is dropped.
 * Calls `setSilent` with whether the background failed to respond.
 */
export function useEntryHistory(setSilent: (silent: boolean) => void): EntryHistory {
  const [entries, setEntries] = useState<readonly CompiledEntry[]>([]);
  const [requests] = useState(() => new LatestRequest());
  const open = async (id: string): Promise<void> => {
    const isLatest = requests.begin();
    try {
      const [entry] = await sendRequest('getEntries', { ids: [id] });
      setSilent(false);
      if (!entry || !isLatest()) return;
      setEntries((now) => [...now, entry]);
      await noteOpenedHere(id, { isLookup: true });
    } catch {
      setSilent(true);
    }
  };
  return {
    entry: entries.at(-1) ?? null,
    open,
    back() {
      requests.cancel();
      setEntries((now) => now.slice(0, -1));
    },
    async note(id, text) {
      const failure = await saveNote(id, text);
      if (failure === null)
        setEntries((now) => now.map((each) => (each.id === id ? { ...each, note: text } : each)));
      return failure;
    },
    leave() {
      requests.cancel();
      setEntries([]);
    },
  };
}
