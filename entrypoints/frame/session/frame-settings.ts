import { browser } from 'wxt/browser';
import { sendRequest } from '../../messaging/client.ts';
import type { PageSettings } from '../../messaging/protocol.ts';
import { whenAborted } from '../platform/abort.ts';

/**
 * Resolves with the user's settings for this page; rejects with `NoResponse`.
 * The background reads and repairs them: in every frame of every page, that code would cost more than the
 * request does.
 */
export const readPageSettings = (): Promise<PageSettings> => sendRequest('getPageSettings', {});

/** Calls `changed` after each change of the settings in `storage.sync`, until the signal aborts. */
export function watchPageSettings(changed: () => void, signal: AbortSignal): void {
  const listener = (_changes: unknown, area: string): void => {
    if (area === 'sync') changed();
  };
  browser.storage.onChanged.addListener(listener);
  whenAborted(signal, () => browser.storage.onChanged.removeListener(listener));
}
