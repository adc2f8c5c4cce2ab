import { i18n } from '#i18n';
import { sendRequest } from '../messaging/client.ts';
import { writePendingChange } from './change-journal.ts';
import type { SettingsChange } from './settings-schema.ts';

/** Has the background store a change. Returns why it could not, in the user's language, or `null`. */
export async function requestChange(change: SettingsChange, pendingId?: string): Promise<string | null> {
  try {
    const reason = await sendRequest('changeSettings', { change, pendingId });
    return reason === null ? null : describeStorageFailure(reason);
  } catch {
    return i18n.t('failure.unanswered');
  }
}

/** As `requestChange`, for the extension's own pages: stored even if the page is closed before the background has woken. */
export const requestJournaledChange = (change: SettingsChange): Promise<string | null> =>
  requestChange(change, writePendingChange(change));

/** Says that a setting could not be stored and why, in the browser's words; or what to do when the storage is full. */
export function describeStorageFailure(reason: string): string {
  return isQuotaExceeded(reason) ? i18n.t('failure.full') : i18n.t('failure.settings', [reason]);
}

/** Browsers also limit how often settings are written: that is not a full storage. */
const isQuotaExceeded = (reason: string): boolean => /quota/i.test(reason) && !/operations/i.test(reason);
