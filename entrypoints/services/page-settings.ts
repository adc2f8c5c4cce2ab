import type { Browser } from 'wxt/browser';
import type { PageSettings } from '../messaging/protocol.ts';
import { refreshSettings } from '../settings/settings-cache.ts';
import { isOnAtSite } from '../settings/site-rules.ts';

/**
 * The settings for the page that asks. Read anew, since a page asks just after one has changed.
 * Frames go by the address of the tab, which is the site that the reader sees.
 */
export async function settingsForPage({ tab, url }: Browser.runtime.MessageSender): Promise<PageSettings> {
  const settings = await refreshSettings();
  return { settings, isOnForSite: isOnAtSite(settings, tab?.url ?? url ?? '') };
}
