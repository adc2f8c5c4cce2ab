import { browser } from 'wxt/browser';
import { sendRequest } from '../../messaging/client.ts';
import type { PageSettings } from '../../messaging/protocol.ts';
import { whenAborted } from '../platform/abort.ts';

/**
 * The user's settings for this page. The background reads and repairs them: that code
 * would cost every frame of every page more than the request does.
 */
export const readPageSettings = (): Promise<PageSettings> => sendRequest('getPageSettings', {});

/** Calls back whenever one has changed, until the signal aborts. */
export function watchPageSettings(changed: () => void, signal: AbortSignal): void {
  const listener = (_changes: unknown, area: string): void => {
    if (area === 'sync') changed();
  };
  browser.storage.onChanged.addListener(listener);
  whenAborted(signal, () => browser.storage.onChanged.removeListener(listener));
}
