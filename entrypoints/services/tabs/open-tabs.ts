import { browser } from 'wxt/browser';

const STARTED = 'started';

/**
 * Starts the content script in tabs that were open before the extension was installed, updated or enabled: once in that
 * life of the extension, as long as which `storage.session` lasts. No event tells that it was enabled. Call while the worker
 * starts.
 */
export async function startInOpenTabsOnce(): Promise<void> {
  let isBrowserStart = false;
  browser.runtime.onStartup.addListener(() => {
    isBrowserStart = true;
  });
  const { [STARTED]: started } = await browser.storage.session.get(STARTED);
  if (started === true) return;
  await browser.storage.session.set({ [STARTED]: true });
  // Then the browser opens its tabs with the content script in them.
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
      // Browser stores and pages whose access the reader withheld refuse; they start when access is given and they reload.
      return browser.scripting
        .executeScript({ target: { tabId: id, allFrames: true }, files: ['/page.js'] })
        .catch(() => undefined);
    }),
  );
}
