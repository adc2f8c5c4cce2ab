import { browser } from 'wxt/browser';

/** Starts the content script in tabs that were open before the extension was installed or updated. */
export async function startInOpenTabs(): Promise<void> {
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
