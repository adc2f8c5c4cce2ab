import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/browser-name.ts';
import { inFirefox } from '../../scripts/browsers/contexts/in-firefox.ts';
import { ensureBrowser } from '../../scripts/browsers/ensure-browser.ts';
import { type LaunchedBrowser, launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { readHighlights } from '../../scripts/browsers/screen/highlights.ts';
import { waitForText } from '../../scripts/browsers/screen/popup.ts';
import { goToExtension } from '../../scripts/browsers/session/go-to-extension.ts';
import { testedExtension } from '../../scripts/browsers/session/tested-extension.ts';
import { test } from '../support/browser-test.ts';
import { timeToRead } from '../support/time-to-read.ts';

/** Starts a browser for this test; Firefox begins with a private window, Chromium opens one for a context of its own. */
async function launchPrivate(name: BrowserName): Promise<LaunchedBrowser> {
  const launched = await launchBrowser({
    name,
    executablePath: ensureBrowser(name),
    extension: testedExtension(name),
    headless: true,
    preferences: { 'browser.privatebrowsing.autostart': true },
  });
  onTestFinished(() => launched.browser.close());
  return launched;
}

test('private windows are left alone unless the user allows them', async ({ browser, browserName }) => {
  const { browser: own } = await launchPrivate(browserName);
  const page = await (await own.createBrowserContext()).newPage();
  await page.goto(`${browser.server.origin}/demo.html`);
  await timeToRead(browser);
  expect(await readHighlights(page)).toEqual([]);
});

test('an import in a private window says that nothing is kept there', async ({ browserName, skip }) => {
  skip(browserName === 'chromium', 'Chromium opens the options in a normal window.');
  const own = await launchPrivate('firefox');
  await inFirefox(own, async () => {
    const id = 'neurogloss@extension';
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    );
    const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    await ExtensionPermissions.add(id, allowed);
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID(id)).reload();
  });
  const file = join(await mkdtemp(join(tmpdir(), 'neurogloss-')), 'ward.csv');
  await writeFile(file, 'term,definition\nskip bay,Where patients wait.\n');
  const options = await own.browser.newPage();
  await goToExtension(options, `${own.extensionOrigin}/options.html`);
  await waitForText(options, 'Add a glossary');
  await (await options.$('.file-drop input'))?.uploadFile(file);
  await waitForText(options, 'What ward.csv holds');
  await options.evaluate(() =>
    document.querySelector<HTMLButtonElement>('.import-preview [type=submit]')?.click(),
  );
  await waitForText(options, 'ward.csv was not imported. Nothing was changed.');
  await waitForText(options, 'Open the options in a normal window.');
});
