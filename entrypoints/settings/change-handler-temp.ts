import { type Browser, browser } from 'wxt/browser';
import type { Protocol } from '../messaging/protocol.ts';
import { applyPendingChange } from './pending-changes.ts';
import type { SettingsChange } from './settings-change.ts';
import { applyChange } from './settings-writer.ts';

/** Makes a change for the context that asks; gives why it could not be stored, in the browser's words, or `null`. */
export async function handleChangeRequest(
  { change, note }: Protocol['changeSettings']['params'],
  { url }: Browser.runtime.MessageSender,
): Promise<string | null> {
  if (isOwnPage(url)) return note === undefined ? applyChange(change) : applyPendingChange(note, change);
  if (!isOfCard(change)) throw new Error('A page changes only what its card does.');
  return applyChange(change);
}

const isOwnPage = (url: string | undefined): boolean => url?.startsWith(browser.runtime.getURL('/')) ?? false;

/** What the card in a page lets its reader change: the reading level, and which terms are known. */
function isOfCard(change: SettingsChange): boolean {
  const names = 'set' in change ? Object.keys(change.set) : 'edit' in change ? Object.keys(change.edit) : [];
  return names.length > 0 && names.every((name) => name === ('set' in change ? 'level' : 'muted'));
}
