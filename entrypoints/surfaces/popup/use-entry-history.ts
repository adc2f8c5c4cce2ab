import { useRef, useState } from 'preact/hooks';
import type { CompiledEntry } from '../../../glossary/compiled-entry.ts';
import { sendRequest } from '../../messaging/client.ts';

/** The entries a reader went through, and the way back. */
export interface TrailInUse {
  /** The open entry, or `null`. */
  entry: CompiledEntry | null;
  open(id: string): Promise<void>;
  back(): void;
  leave(): void;
}

/**
 * Opens entries one after the other; an entry that arrives after the reader went elsewhere is dropped. `setSilent` is
 * told whether the background answered.
 */
export function useEntryHistory(setSilent: (silent: boolean) => void): TrailInUse {
  const [trail, setTrail] = useState<readonly CompiledEntry[]>([]);
  const latest = useRef(0);
  const move = (next: (now: readonly CompiledEntry[]) => readonly CompiledEntry[]): void => {
    latest.current += 1;
    setTrail(next);
  };
  const open = async (id: string): Promise<void> => {
    latest.current += 1;
    const token = latest.current;
    try {
      const [entry] = await sendRequest('getEntries', { ids: [id] });
      setSilent(false);
      if (entry && token === latest.current) setTrail((now) => [...now, entry]);
    } catch {
      setSilent(true);
    }
  };
  return {
    entry: trail.at(-1) ?? null,
    open,
    back: () => move((now) => now.slice(0, -1)),
    leave: () => move(() => []),
  };
}
