import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import {
  paintedTexts,
  waitForNothingPainted,
  waitForPainted,
} from '../../scripts/browsers/screen/highlights.ts';
import { waitForMarks } from '../../scripts/browsers/screen/marks.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import { startTestBrowser, type TestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { testedExtension } from '../../scripts/browsers/session/tested-extension.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { test } from '../support/browser-test.ts';

const html = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Life cycle</title><link rel="icon" href="data:,">${body}`;

const outerHTML = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

test('a tab that was open at install is read', async ({ browserName }) => {
  const browser = await startTestBrowser(browserName, { extension: 'none' });
  try {
    const page = await openHtml(browser, html('<p>Myoclonus.</p>'));
    await browser.browser.installExtension(testedExtension(browserName));
    await waitUntil('it is painted once the reader comes back from the welcome page', async () => {
      await page.bringToFront();
      return (await paintedTexts(page)).includes('Myoclonus');
    });
  } finally {
    await browser.close();
  }
});

/** Removes the extension, as readers do in another tab, and comes back. */
async function removeExtension({ browser, extensionOrigin, name }: TestBrowser, page: Page): Promise<void> {
  const other = await browser.newPage();
  await other.bringToFront();
  await browser.uninstallExtension(
    name === 'firefox' ? 'neurogloss@extension' : new URL(extensionOrigin).host,
  );
  await page.bringToFront();
}

test('removed while a page is open, leaves no trace where the browser lets it, and the page goes on', async ({
  browserName,
}) => {
  const browser = await startTestBrowser(browserName);
  try {
    await changeSettings(browser, { painter: 'marks' });
    const page = await openHtml(browser, html('<p id="text">On secondary myoclonus.</p>'));
    await waitForPainted(page, 'secondary myoclonus');
    await waitForMarks(page, 'secondary myoclonus');
    await removeExtension(browser, page);
    if (browserName === 'chromium') {
      await waitForNothingPainted(page);
      await waitUntil('no mark is left', async () => !(await outerHTML(page)).includes('<mark'));
    } else {
      // Firefox ends the script without a word, and takes the style sheet away.
      await waitUntil('nothing looks like a term', () => page.evaluate(hasNoLook));
    }
    const text = (): Promise<string> => page.evaluate(() => document.body.innerText.trim());
    expect(await text()).toBe('On secondary myoclonus.');
    await page.evaluate(() => document.getElementById('text')?.append(' And chorea.'));
    expect(await text()).toBe('On secondary myoclonus. And chorea.');
  } finally {
    await browser.close();
  }
});

/** Whether the style of highlights is gone. Runs in the page. */
function hasNoLook(): boolean {
  const { textDecorationLine } = getComputedStyle(document.body, '::highlight(neurogloss)');
  return textDecorationLine === 'none' || textDecorationLine === '';
}

test('messages and events that a page forges stop nothing', async ({ browser }) => {
  const page = await openHtml(browser, html('<p id="text">On myoclonus.</p>'));
  await waitForPainted(page, 'myoclonus');
  await page.evaluate((id) => {
    for (const type of [
      'wxt:content-script-started',
      `${id}:page:wxt:content-script-started`,
      'neurogloss:stop',
    ]) {
      postMessage({ type, contentScriptName: 'page', messageId: 'forged' }, '*');
      for (const target of [document, window])
        target.dispatchEvent(
          new CustomEvent(type, { detail: { contentScriptName: 'page', messageId: 'forged' } }),
        );
    }
    for (const target of [document, window])
      for (const type of ['visibilitychange', 'pageshow', 'pagehide', 'unload', 'freeze', 'focus', 'abort'])
        target.dispatchEvent(new Event(type));
    Object.assign(globalThis, {
      neuroglossPage: null,
      neuroglossStop: null,
      chrome: undefined,
      browser: undefined,
    });
  }, new URL(browser.extensionOrigin).host);
  await page.evaluate(() => document.getElementById('text')?.append(' And chorea.'));
  await waitForPainted(page, 'chorea');
  expect(await paintedTexts(page)).toEqual(['myoclonus', 'chorea']);
});
