import { currentSettings } from '../../settings/settings-cache.ts';
import { entryLabels } from './entry-labels.ts';

/** Tells which entries the reader does not want marked: those muted, and the kinds hidden. */
export async function loadHiddenEntries(): Promise<(id: string) => boolean> {
  const settings = await currentSettings();
  const muted = new Set(settings.muted);
  const hiddenKinds = new Set(settings.hiddenKinds);
  if (hiddenKinds.size === 0) return (id) => muted.has(id);
  const labels = await entryLabels();
  return (id) => {
    const kind = labels.get(id)?.kind;
    return muted.has(id) || (kind !== undefined && hiddenKinds.has(kind));
  };
}
