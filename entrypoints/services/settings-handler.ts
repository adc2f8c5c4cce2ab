import type { Browser } from 'wxt/browser';
import type { PageSettings, Params } from '../messaging/protocol.ts';
import { addressOf, isOwnPage } from '../messaging/sender.ts';
import { applyPendingChange } from '../settings/pending-changes.ts';
import { refreshSettings } from '../settings/settings-cache.ts';
import type { SettingsChange } from '../settings/settings-schema.ts';
import { applyChange } from '../settings/settings-writer.ts';
import { isOnAtSite } from '../settings/site-rules.ts';
import { filesKey, languagesOf, ownGlossariesAt } from './glossary/own-glossaries.ts';

/**
 * Handles `getPageSettings`. Read from the storage, not from the cache: a page requests them just after one has changed.
 * Frames go by the address of their tab, which is the site that the user sees.
 */
export async function getPageSettings(sender: Browser.runtime.MessageSender): Promise<PageSettings> {
  const address = addressOf(sender);
  const [settings, glossaries] = await Promise.all([refreshSettings(), ownGlossariesAt(address)]);
  return {
    settings,
    isOnForSite: isOnAtSite(settings, address),
    languages: languagesOf(glossaries),
    glossaries: filesKey(glossaries),
  };
}

/**
 * Handles `changeSettings`. Returns why the change could not be stored, in the browser's words, or `null`.
 * Throws when a web page requests what its card cannot change.
 */
export async function handleChangeRequest(
  { change, pendingId }: Params<'changeSettings'>,
  { url }: Browser.runtime.MessageSender,
): Promise<string | null> {
  if (isOwnPage(url))
    return pendingId === undefined ? applyChange(change) : applyPendingChange(pendingId, change);
  if (!isOfCard(change)) throw new Error('A page changes only what its card does.');
  return applyChange(change);
}

/** Whether the card in a web page can make this change: it sets the reading level and edits the muted terms. */
function isOfCard(change: SettingsChange): boolean {
  const names = 'set' in change ? Object.keys(change.set) : 'edit' in change ? Object.keys(change.edit) : [];
  return names.length > 0 && names.every((name) => name === ('set' in change ? 'level' : 'muted'));
}
