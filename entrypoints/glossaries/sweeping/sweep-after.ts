import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { sendRequest } from '../../messaging/client.ts';
import { isOwnPage } from '../../messaging/sender.ts';
import type { FilesPlace } from '../own-files.ts';
import { sweepLeftovers } from './sweep-leftovers.ts';

/** The key in `storage.session` of the place that a page was writing to when it was closed. */
const KEY = 'abandoned';

const PLACE = v.object({ id: v.string(), generation: v.string() });

/**
 * Writes a generation and has a row name it; then removes what no row names. A page that is closed meanwhile leaves that to the
 * background. Returns what `write` returns, and rejects as it does.
 */
export async function sweepAfter<Result>(place: FilesPlace, write: () => Promise<Result>): Promise<Result> {
  const leave = (): void => {
    // Both: Chromium delivers no request whose page is gone before the background is awake, and Firefox 153 keeps nothing that a
    // page stores while it is closed.
    browser.storage.session.set({ [KEY]: place }).catch(() => {});
    sendRequest('sweepAbandoned', place).catch(() => {});
  };
  addEventListener('pagehide', leave);
  try {
    return await write();
  } finally {
    await sweepLeftovers(place);
    removeEventListener('pagehide', leave);
  }
}

/** Handles `sweepAbandoned`. Throws for a web page, which writes no files. */
export async function sweepAbandoned(
  place: FilesPlace,
  { url }: Browser.runtime.MessageSender,
): Promise<null> {
  if (!isOwnPage(url)) throw new Error('Only pages of the extension write files.');
  // Not awaited: nobody is there any more.
  void sweepLeftovers(place);
  return null;
}

/** Removes what closed pages have left by what they have stored, once they let go of it. Call while the background starts. */
export function sweepAfterPages(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const place = v.safeParse(PLACE, changes[KEY]?.newValue);
    if (area === 'session' && place.success) void sweepLeftovers(place.output);
  });
}
