import { i18n } from '#i18n';
import { sendRequest } from '../messaging/client.ts';
import type { SettingsChange } from './settings-change.ts';
import { describeStorageFailure } from './storage-failure.ts';

/** Has a change stored; gives in the reader's words why it could not be, or `null`. */
export async function requestChange(change: SettingsChange, note?: string): Promise<string | null> {
  try {
    const reason = await sendRequest('changeSettings', { change, note });
    return reason === null ? null : describeStorageFailure(reason);
  } catch {
    return i18n.t('failure.unanswered');
  }
}
