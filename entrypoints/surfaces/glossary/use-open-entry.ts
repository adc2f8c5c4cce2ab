import { useEffect, useState } from 'preact/hooks';
import type { CompiledEntry } from '../../../glossary/compiled-entry.ts';
import { watchGlossaries } from '../../glossaries/glossary-changes.ts';
import { sendRequest } from '../../messaging/client.ts';
import { LatestRequest } from '../../messaging/latest-request.ts';
import { noteOpenedHere } from '../use-recent.ts';

/**
 * The entry that the address names: `null` for none, `missing` for an unknown one. The one before stays until it is there. Follows
 * changes of the user's glossaries.
 * Calls `setSilent` with whether the background failed to respond.
 */
export function useOpenEntry(
  id: string | null,
  setSilent: (silent: boolean) => void,
): CompiledEntry | 'missing' | null {
  const [entry, setEntry] = useState<CompiledEntry | 'missing' | null>(null);
  const [requests] = useState(() => new LatestRequest());
  const read = async (id: string): Promise<CompiledEntry | undefined> => {
    const isLatest = requests.begin();
    try {
      const [found] = await sendRequest('getEntries', { ids: [id] });
      setSilent(false);
      if (!isLatest()) return undefined;
      setEntry(found ?? 'missing');
      return found;
    } catch {
      setSilent(true);
      return undefined;
    }
  };
  useEffect(() => {
    if (id === null) {
      requests.cancel();
      setEntry(null);
      return;
    }
    const mounted = new AbortController();
    watchGlossaries(() => void read(id), mounted.signal);
    void read(id).then((found) => found && noteOpenedHere(id));
    return () => mounted.abort();
  }, [id]);
  return entry;
}
