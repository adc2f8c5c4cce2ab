import { i18n } from '#i18n';
import { messageOf, sendRequest } from '../client.ts';

/** Keeps the user's note on an entry; an empty one is deleted. Returns why it could not be kept, in the user's language, or `null`. */
export async function saveNote(id: string, text: string): Promise<string | null> {
  try {
    await sendRequest('saveNote', { id, text });
    return null;
  } catch (error) {
    return i18n.t('failure.note', [messageOf(error)]);
  }
}
