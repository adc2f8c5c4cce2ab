import type { Protocol } from 'puppeteer-core';
import { inFirefox } from '../../../scripts/browsers/contexts/in-firefox.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';

/**
 * Stops the extension's background as browsers do when they want memory, whatever it does; a page that waits for its
 * answer may start another at once.
 */
export async function stopBackground(testBrowser: TestBrowser): Promise<void> {
  if (testBrowser.name === 'chromium') return killServiceWorker(testBrowser);
  await inFirefox(testBrowser, () =>
    WebExtensionPolicy.getByID('neurogloss@extension').extension.terminateBackground({
      // Otherwise a question that waits for its answer keeps it alive.
      disableResetIdleForTest: true,
    }),
  );
}

/**
 * Asks the browser's own list of workers: a driver that is attached to a worker keeps its target when it has stopped,
 * so that the list of targets does not show whether it runs.
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
