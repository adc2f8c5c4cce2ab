import type { Settings } from './settings.ts';

/** The setting once an entry is muted, or no longer. */
export function withMuted({ muted }: Settings, id: string, isMuted: boolean): Pick<Settings, 'muted'> {
  const others = muted.filter((each) => each !== id);
  return { muted: isMuted ? [...others, id] : others };
}
