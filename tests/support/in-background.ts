import { withExtension } from './control.ts';
import type { TestBrowser } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';
import './extension-api.ts';

/**
 * Runs a function in the extension's background: Chromium's service worker. The function travels as source: it sees its
 * arguments only, which are JSON. Rejects in Firefox, whose background no driver reaches.
 */
export async function inBackground<Args extends unknown[]>(
  testBrowser: TestBrowser,
  task: (...args: Args) => unknown,
  ...args: Args
): Promise<void> {
  const { browser, extensionOrigin } = testBrowser;
  // Wakes it where it sleeps.
  await withExtension(testBrowser, () =>
    chrome.runtime.sendMessage({ neurogloss: 'getLabels', params: { ids: [] } }),
  );
  const worker = await waitUntil('the service worker runs', async () =>
    browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith(extensionOrigin))
      ?.worker(),
  );
  await worker.evaluate(`(${task})(...${JSON.stringify(args)})`);
}
