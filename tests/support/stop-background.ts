import type { Target } from 'puppeteer-core';
import { withExtension } from './control.ts';
import type { TestBrowser } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

/** Lets Firefox send the background to sleep after this many milliseconds instead of half a minute. */
export const SLEEPY = { 'extensions.background.idle.timeout': 300 };

/**
 * Stops the extension's background as the browser does when it wants memory: Chromium's service worker is
 * killed; Firefox's page falls asleep by itself, in a browser that was started with `SLEEPY`.
 */
export async function stopBackground(testBrowser: TestBrowser): Promise<void> {
  await (testBrowser.name === 'firefox' ? waitForSleep(testBrowser) : killServiceWorker(testBrowser));
}

async function waitForSleep(testBrowser: TestBrowser): Promise<void> {
  await waitUntil('the background sleeps', () =>
    withExtension(testBrowser, () => chrome.extension.getBackgroundPage() === null),
  );
}

async function killServiceWorker(testBrowser: TestBrowser): Promise<void> {
  await killRunningWorker(testBrowser);
  await waitUntil('the service worker is gone', () => !runningWorker(testBrowser));
}

/** Kills Chromium's service worker, whatever it does; a page that waits for its answer may start another at once. */
export async function killRunningWorker(testBrowser: TestBrowser): Promise<void> {
  const worker = await waitUntil('the service worker runs', async () => runningWorker(testBrowser)?.worker());
  await worker.close();
}

const runningWorker = ({ browser, extensionOrigin }: TestBrowser): Target | undefined =>
  browser
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().startsWith(extensionOrigin));
