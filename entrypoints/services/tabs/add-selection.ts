import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { callFrames } from '../../messaging/frames.ts';
import { storeLookup } from '../pending-lookups.ts';
import { showNotice } from './notices.ts';

/** Opens the form for an own entry on the words that are selected in a tab, or shows that none are. */
export async function addSelection(tabId: number): Promise<void> {
  // Rejects on pages that extensions may not read.
  const frames = await callFrames(tabId, 'selection', []).catch(() => []);
  const words = frames.find(({ value }) => value !== '')?.value;
  await (words === undefined ? showNotice(tabId, i18n.t('unread.noSelection')) : openEntryForm(words));
}

/** Opens the options at the form for an own entry, with a token for the words. */
export async function openEntryForm(words: string): Promise<void> {
  const query = new URLSearchParams({ add: storeLookup(words) });
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html?${query}#mine`) });
}
