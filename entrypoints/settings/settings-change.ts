import type { Settings } from './settings-schema.ts';
import { switchSite } from './site-rules.ts';

/** What to add to a list and what to take out of it. */
export interface ListEdit<Item> {
  add?: readonly Item[] | undefined;
  remove?: readonly Item[] | undefined;
}

/** Edits of lists, which leave what others added meanwhile. */
export interface ListEdits {
  except?: ListEdit<Settings['except'][number]> | undefined;
  only?: ListEdit<Settings['only'][number]> | undefined;
  hiddenKinds?: ListEdit<Settings['hiddenKinds'][number]> | undefined;
  muted?: ListEdit<Settings['muted'][number]> | undefined;
}

/**
 * What a reader wants of the settings, whatever they are when its turn comes; made twice it does no more than once.
 * - `set`: these values; lists so only where the reader means the whole list, as in a settings file;
 * - `edit`: these items of lists;
 * - `site`: the site of this address on or off.
 */
export type SettingsChange = { set: Partial<Settings> } | { edit: ListEdits } | { site: string; on: boolean };

/** The settings that a change gives other values. */
export function valuesAfter(settings: Settings, change: SettingsChange): Partial<Settings> {
  if ('set' in change) return change.set;
  if ('site' in change) return switchSite(settings, change.site, change.on);
  const { except, only, hiddenKinds, muted } = change.edit;
  return {
    ...(except && { except: edited(settings.except, except) }),
    ...(only && { only: edited(settings.only, only) }),
    ...(hiddenKinds && { hiddenKinds: edited(settings.hiddenKinds, hiddenKinds) }),
    ...(muted && { muted: edited(settings.muted, muted) }),
  };
}

/** The change by which an entry is muted, or no longer. */
export const muting = (id: string, isMuted: boolean): SettingsChange => ({
  edit: { muted: isMuted ? { add: [id] } : { remove: [id] } },
});

function edited<Item>(list: readonly Item[], { add = [], remove = [] }: ListEdit<Item>): Item[] {
  return [...new Set([...list, ...add])].filter((item) => !remove.includes(item));
}
