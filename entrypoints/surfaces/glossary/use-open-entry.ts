import { useEffect, useState } from 'preact/hooks';
import type { CompiledEntry } from '../../../glossary/compiled-entry.ts';
import { sendRequest } from '../../messaging/client.ts';
import { LatestRequest } from '../../messaging/latest-request.ts';
import { noteOpenedHere } from '../use-recent.ts';

/**
 * The entry that the address names: `null` for none, `missing` for an unknown one. The one before stays until it is there.
 * Calls `setSilent` with whether the background failed to respond.
 */
export function useOpenEntry(
  id: string | null,
  setSilent: (silent: boolean) => void,
): CompiledEntry | 'missing' | null {
  const [entry, setEntry] = useState<CompiledEntry | 'missing' | null>(null);
  const [requests] = useState(() => new LatestRequest());
  useEffect(() => {
    const isLatest = requests.begin();
    if (id === null) {
      setEntry(null);
      return;
    }
    sendRequest('getEntries', { ids: [id] }).then(
      ([found]) => {
        setSilent(false);
        if (!isLatest()) return;
        setEntry(found ?? 'missing');
        if (found) void noteOpenedHere(id);
      },
      () => setSilent(true),
    );
  }, [id]);
  return entry;
}
