import type { TestBrowser } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

/** Kills the extension's service worker, as Chromium does when it wants memory. Chromium only. */
export async function killServiceWorker({ browser, extensionOrigin }: TestBrowser): Promise<void> {
  const running = () =>
    browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith(extensionOrigin));
  const worker = await waitUntil('the service worker runs', async () => running()?.worker());
  await worker.close();
  await waitUntil('the service worker is gone', () => !running());
}
