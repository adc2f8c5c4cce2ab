import { browser } from 'wxt/browser';
import { startInTab } from '../../messaging/frames.ts';

const STARTED = 'started';

/**
 * Starts the content script in tabs that were open before the extension was.
 * That is: before it was installed, updated or enabled. No event is fired when an extension is enabled, so this happens once in
 * each life of the extension, which is the life of `storage.session`. Call while the worker starts.
 */
export async function startInOpenTabsOnce(): Promise<void> {
  let isBrowserStart = false;
  browser.runtime.onStartup.addListener(() => {
    isBrowserStart = true;
  });
  const { [STARTED]: started } = await browser.storage.session.get(STARTED);
  if (started === true) return;
  await browser.storage.session.set({ [STARTED]: true });
  // When the browser starts, it opens its tabs with the content script in them.
  if (!isBrowserStart) await startInOpenTabs();
}

async function startInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({
    url: ['http://*/*', 'https://*/*', 'file://*/*'],
    discarded: false,
  });
  await Promise.all(
    tabs.map(({ id }) => {
      if (id === undefined) return undefined;
      // Rejects for add-on stores, and for sites to which the user denied access: those start when allowed and reloaded.
      return startInTab(id).catch(() => undefined);
    }),
  );
}
