import { expect, onTestFinished } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers/ensure-browser.ts';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { readHighlights } from '../../scripts/browsers/screen/highlights.ts';
import { testedExtension } from '../../scripts/browsers/session/tested-extension.ts';
import { test } from '../support/browser-test.ts';
import { timeToRead } from '../support/time-to-read.ts';

test('private windows are left alone unless the user allows them', async ({ browser, browserName }) => {
  const { browser: own } = await launchBrowser({
    name: browserName,
    executablePath: ensureBrowser(browserName),
    extension: testedExtension(browserName),
    headless: true,
    preferences: { 'browser.privatebrowsing.autostart': true },
  });
  onTestFinished(() => own.close());
  // Firefox begins with a private window; Chromium opens one for a context of its own.
  const page = await (await own.createBrowserContext()).newPage();
  await page.goto(`${browser.server.origin}/demo.html`);
  await timeToRead(browser);
  expect(await readHighlights(page)).toEqual([]);
});
