import type { Page } from 'puppeteer-core';
import { expect, onTestFinished } from 'vitest';
import { inBackground } from '../../scripts/browsers/contexts/in-background.ts';
import { inFirefox } from '../../scripts/browsers/contexts/in-firefox.ts';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { clickInCard, waitForCard } from '../../scripts/browsers/screen/card.ts';
import { paintedTexts, waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { hoverText } from '../../scripts/browsers/screen/hover.ts';
import { openPage } from '../../scripts/browsers/screen/open-page.ts';
import { searchInPopup, waitForText } from '../../scripts/browsers/screen/popup.ts';
import { goToExtension } from '../../scripts/browsers/session/go-to-extension.ts';
import type { TestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { test } from '../support/browser-test.ts';
import { stopBackground } from '../support/browser-ui/stop-background.ts';
import { fillStorage } from '../support/fill-storage.ts';

const TERM = 'secondary myoclonus';

async function hoverTerm(browser: TestBrowser): Promise<Page> {
  const page = await openPage(browser, 'demo.html');
  await waitForPainted(page, TERM);
  await hoverText(page, TERM);
  await waitForCard(page, TERM);
  return page;
}

test('where the storage is full, a known term stays marked, and the card says why', async ({ browser }) => {
  await fillStorage(browser);
  const page = await hoverTerm(browser);
  await clickInCard(page, 'I know this term');
  await waitForCard(page, 'no more room');
  expect(await paintedTexts(page)).toContain(TERM);
});

/** Has the storage of settings refuse all contexts in Firefox, in Chromium the background, until the test is over. */
async function denyStorage(browser: TestBrowser): Promise<void> {
  if (browser.name === 'chromium') {
    onTestFinished(() => stopBackground(browser));
    await inBackground(browser, () => {
      chrome.storage.sync.get = () => Promise.reject(new Error('Storage is denied.'));
    });
    return;
  }
  const setDenied = (denied: boolean) =>
    inFirefox(
      browser,
      (denied: boolean) => {
        const { extensionStorageSync } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionStorageSync.sys.mjs',
        );
        if (denied) extensionStorageSync.get = () => Promise.reject({ message: 'Storage is denied.' });
        else Reflect.deleteProperty(extensionStorageSync, 'get');
      },
      denied,
    );
  onTestFinished(async () => {
    await setDenied(false);
    await stopBackground(browser);
  });
  await setDenied(true);
  // What it has read already counts no more.
  await stopBackground(browser);
}

test('where the storage is denied, pages are read as by default, and the options say so in the browser’s words', async ({
  browser,
}) => {
  await denyStorage(browser);
  await hoverTerm(browser);
  const options = await browser.browser.newPage();
  if (browser.name === 'chromium')
    await options.evaluateOnNewDocument(() => {
      chrome.storage.sync.get = () => Promise.reject(new Error('Storage is denied.'));
    });
  await goToExtension(options, `${browser.extensionOrigin}/options.html`);
  await waitForText(options, 'Storage is denied.');
});

/** Takes IndexedDB away: from all in Firefox, in Chromium from the background, until the test is over. */
async function blockIndexedDb(browser: TestBrowser): Promise<void> {
  onTestFinished(() => stopBackground(browser));
  if (browser.name === 'chromium') {
    await inBackground(browser, () => {
      const blocked = () => {
        throw new Error('IndexedDB is blocked.');
      };
      Object.defineProperty(globalThis, 'indexedDB', { get: blocked });
    });
    return;
  }
  const allow = (allowed: boolean) =>
    inFirefox(
      browser,
      (allowed: boolean) => Services.prefs.setBoolPref('dom.indexedDB.enabled', allowed),
      allowed,
    );
  onTestFinished(() => allow(true).then(() => {}));
  await allow(false);
  await stopBackground(browser);
}

/** Takes `localStorage` away from this page, in Firefox from all, until the test is over. */
async function blockLocalStorage(browser: TestBrowser, page: Page): Promise<void> {
  if (browser.name === 'chromium') {
    await page.evaluateOnNewDocument(() => {
      const blocked = () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      };
      Object.defineProperty(globalThis, 'localStorage', { get: blocked });
    });
    return;
  }
  const allow = (allowed: boolean) =>
    inFirefox(
      browser,
      (allowed: boolean) => Services.prefs.setBoolPref('dom.storage.enabled', allowed),
      allowed,
    );
  onTestFinished(() => allow(true).then(() => {}));
  await allow(false);
}

test('where storages of the web are blocked, nothing is missed: pages, search, the chosen theme', async ({
  browser,
}) => {
  await changeSettings(browser, { theme: 'dark' });
  await blockIndexedDb(browser);
  await hoverTerm(browser);
  const popup = await browser.browser.newPage();
  await popup.bringToFront();
  await blockLocalStorage(browser, popup);
  await goToExtension(popup, `${browser.extensionOrigin}/popup.html`);
  await searchInPopup(popup, 'tremor', 'tremor');
  await waitUntil('the theme is dark', () =>
    popup.evaluate(() => document.documentElement.dataset.theme === 'dark'),
  );
});
