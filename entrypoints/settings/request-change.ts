import { i18n } from '#i18n';
import { ask } from '../messaging/client.ts';
import type { SettingsChange } from './settings-change.ts';
import { notStored } from './storage-failure.ts';

/** Has a change stored; gives in the reader's words why it could not be, or `null`. */
export async function whyNotStored(change: SettingsChange, note?: string): Promise<string | null> {
  try {
    const reason = await ask('changeSettings', { change, note });
    return reason === null ? null : notStored(reason);
  } catch {
    return i18n.t('failure.unanswered');
  }
}
