import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished } from 'vitest';
import { withExtension } from '../../scripts/browsers/contexts/control.ts';
import { inBackground } from '../../scripts/browsers/contexts/in-background.ts';
import { inFirefox } from '../../scripts/browsers/contexts/in-firefox.ts';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { clickInCard, waitForCard } from '../../scripts/browsers/screen/card.ts';
import { openPopup } from '../../scripts/browsers/screen/extension-pages.ts';
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

describe('storage full', () => {
  test('a known term that could not be stored stays marked, and the card says so', async ({ browser }) => {
    await fillStorage(browser);
    const page = await hoverTerm(browser);
    await clickInCard(page, 'I know this term');
    await waitForCard(page, 'could not be stored');
    expect(await paintedTexts(page)).toContain(TERM);
  });
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

describe('storage denied', () => {
  test('pages are read with default settings', async ({ browser }) => {
    await denyStorage(browser);
    await hoverTerm(browser);
  });

  test('the options say so, in the browser’s words', async ({ browser }) => {
    const page = await browser.browser.newPage();
    if (browser.name === 'firefox') await denyStorage(browser);
    else
      await page.evaluateOnNewDocument(() => {
        chrome.storage.sync.get = () => Promise.reject(new Error('Storage is denied.'));
      });
    await goToExtension(page, `${browser.extensionOrigin}/options.html`);
    await waitForText(page, 'Storage is denied.');
  });
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

describe('IndexedDB blocked', () => {
  test('nothing is missed: everything works', async ({ browser }) => {
    await blockIndexedDb(browser);
    await hoverTerm(browser);
    await searchInPopup(await openPopup(browser), 'tremor', 'tremor');
  });

  test('no database is made', async ({ browser }) => {
    await hoverTerm(browser);
    expect(await withExtension(browser, () => indexedDB.databases())).toEqual([]);
  });
});

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

describe('local storage blocked', () => {
  test('the extension’s pages show all the same, in the theme that the reader chose', async ({ browser }) => {
    await changeSettings(browser, { theme: 'dark' });
    const page = await browser.browser.newPage();
    await page.bringToFront();
    await blockLocalStorage(browser, page);
    await goToExtension(page, `${browser.extensionOrigin}/popup.html`);
    await searchInPopup(page, 'tremor', 'tremor');
    await waitUntil('the theme is dark', () =>
      page.evaluate(() => document.documentElement.dataset.theme === 'dark'),
    );
  });
});
