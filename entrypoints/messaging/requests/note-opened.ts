import { sendRequest } from '../client.ts';

/** Has an entry that the user opened listed among the recent ones. Where the background does not respond, it is not listed. */
export function noteOpened(id: string): void {
  sendRequest('noteOpened', { id }).catch(() => {});
}
