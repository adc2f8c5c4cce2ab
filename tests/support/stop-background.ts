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

async function killServiceWorker({ browser, extensionOrigin }: TestBrowser): Promise<void> {
  const running = () =>
    browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith(extensionOrigin));
  const worker = await waitUntil('the service worker runs', async () => running()?.worker());
  await worker.close();
  await waitUntil('the service worker is gone', () => !running());
}
