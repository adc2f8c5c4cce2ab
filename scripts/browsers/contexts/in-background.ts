import type { CDPSession } from 'puppeteer-core';
import type { TestBrowser } from '../session/test-browser.ts';
import { waitUntil } from '../session/wait-until.ts';
import { withExtension } from './control.ts';
import './extension-api.ts';

/**
 * Runs a function in the extension's background: Chromium's service worker. The function travels as source: it sees its
 * arguments only, which are JSON. Rejects in Firefox, whose background no driver reaches, and when the function throws.
 */
export async function inBackground<Args extends unknown[]>(
  testBrowser: TestBrowser,
  task: (...args: Args) => unknown,
  ...args: Args
): Promise<void> {
  const session = await backgroundSession(testBrowser);
  try {
    const { exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(${task})(...${JSON.stringify(args)})`,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  } finally {
    await session.detach();
  }
}

/** A session of the driver with Chromium's background, which it wakes where it sleeps; to be detached. */
export async function backgroundSession(testBrowser: TestBrowser): Promise<CDPSession> {
  await withExtension(testBrowser, () =>
    chrome.runtime.sendMessage({ neurogloss: 'getLabels', params: { ids: [] } }),
  );
  const { browser, extensionOrigin } = testBrowser;
  const target = await waitUntil('the service worker runs', () =>
    browser
      .targets()
      .find((each) => each.type() === 'service_worker' && each.url().startsWith(extensionOrigin)),
  );
  // Each time another: the driver's own handle of the worker is one of its first life for ever.
  return target.createCDPSession();
}
