import { isOfGlossary } from './own-known-terms.ts';
import type { ListEdit, Settings, SettingsChange } from './settings-schema.ts';
import { switchSite } from './site-rules.ts';

/** The settings that a change affects, with their new values. */
export function valuesAfter(settings: Settings, change: SettingsChange): Partial<Settings> {
  if ('set' in change) return change.set;
  if ('site' in change) return switchSite(settings, change.site, change.on);
  if ('forget' in change) return { muted: settings.muted.filter((id) => !isOfGlossary(id, change.forget)) };
  const { except, only, hiddenKinds, muted } = change.edit;
  return {
    ...(except && { except: edited(settings.except, except) }),
    ...(only && { only: edited(settings.only, only) }),
    ...(hiddenKinds && { hiddenKinds: edited(settings.hiddenKinds, hiddenKinds) }),
    ...(muted && { muted: edited(settings.muted, muted) }),
  };
}

/** The change that mutes an entry, or ends that. */
export const muting = (id: string, isMuted: boolean): SettingsChange => ({
  edit: { muted: isMuted ? { add: [id] } : { remove: [id] } },
});

function edited<Item>(list: readonly Item[], { add = [], remove = [] }: ListEdit<Item>): Item[] {
  return [...new Set([...list, ...add])].filter((item) => !remove.includes(item));
}
