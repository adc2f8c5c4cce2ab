import type { Sentence } from '../../../glossary/sentence-around.ts';
import { sendRequest } from '../client.ts';
import { newPress } from '../new-press.ts';

/**
 * Has an entry that the user opened kept among the looked-up terms, where the user keeps such a list, with the sentence in which
 * it was opened. Where the background does not respond, it is not kept.
 */
export function noteLookup(id: string, sentence?: Sentence): void {
  sendRequest('noteLookup', { id, press: newPress(), ...(sentence && { sentence }) }).catch(() => {});
}
