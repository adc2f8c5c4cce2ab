import { ChangeChannel } from '../messaging/change-channel.ts';
import { sendRequest } from '../messaging/client.ts';

const changes = new ChangeChannel('neurogloss glossaries');

/** Tells the extension's own pages that the glossaries are others. */
export const tellPages = (): void => changes.announce();

/** Tells the background, which has all open pages read anew, and the extension's own pages. Resolves when they are told, or about to be. */
export async function announceGlossaries(): Promise<void> {
  tellPages();
  // Without a response the background is about to end; it reads the rows when it begins anew.
  await sendRequest('glossariesChanged', {}).catch(() => {});
}

/** Calls back after each change of the glossaries in any page of the extension, until the signal aborts. */
export function watchGlossaries(listener: () => void, signal: AbortSignal): void {
  changes.watch(listener, signal);
}
