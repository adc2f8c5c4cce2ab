import type { Protocol } from 'puppeteer-core';
import { withExtension } from './control.ts';
import type { TestBrowser } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

/** Lets Firefox send the background to sleep after this many milliseconds instead of half a minute. */
export const SLEEPY = { 'extensions.background.idle.timeout': 300 };

/**
 * Stops the extension's background as the browser does when it wants memory: Chromium's service worker is
 * killed, whatever it does, and a page that waits for its answer may start another at once; Firefox's page falls
 * asleep by itself, in a browser that was started with `SLEEPY`.
 */
export async function stopBackground(testBrowser: TestBrowser): Promise<void> {
  await (testBrowser.name === 'firefox' ? waitForSleep(testBrowser) : killServiceWorker(testBrowser));
}

async function waitForSleep(testBrowser: TestBrowser): Promise<void> {
  await waitUntil('the background sleeps', () =>
    withExtension(testBrowser, () => chrome.extension.getBackgroundPage() === null),
  );
}

/**
 * Asks the browser's own list of workers: a driver that is attached to a worker keeps its target when it has stopped,
 * so that the list of targets cannot tell whether it runs.
 */
async function killServiceWorker({ control, extensionOrigin }: TestBrowser): Promise<void> {
  if (!control) throw new Error('This browser runs without the extension.');
  const session = await control.createCDPSession();
  let status: string | undefined;
  session.on(
    'ServiceWorker.workerVersionUpdated',
    ({ versions }: Protocol.ServiceWorker.WorkerVersionUpdatedEvent) => {
      for (const version of versions) {
        if (version.scriptURL.startsWith(extensionOrigin) && status !== 'stopped')
          status = version.runningStatus;
      }
    },
  );
  try {
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await waitUntil('the service worker has stopped', () => status === 'stopped');
  } finally {
    await session.detach();
  }
}
