import type { Page } from 'puppeteer-core';
import { describe, expect, onTestFinished } from 'vitest';
import { besideContentScript, withExtension } from '../../../scripts/browsers/contexts/control.ts';
import { inBackground } from '../../../scripts/browsers/contexts/in-background.ts';
import { clickInCard, readCard, waitForCard } from '../../../scripts/browsers/screen/card.ts';
import { openExtensionPage, openPopup } from '../../../scripts/browsers/screen/extension-pages.ts';
import { hoverText } from '../../../scripts/browsers/screen/hover.ts';
import { searchInPopup, typeQuery, waitForText } from '../../../scripts/browsers/screen/popup.ts';
import { listedTerms, openPopupOn, tabIdOf } from '../../../scripts/browsers/screen/popup-on.ts';
import { settle } from '../../../scripts/browsers/session/settle.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { test } from '../../support/browser-test.ts';
import { stopBackground } from '../../support/browser-ui/stop-background.ts';
import { openPaintedDemo } from '../../support/open-painted-demo.ts';

const COMPLAINT = 'The glossary did not answer.';

/** Has the questions of this page of the extension fail, or reach the background again. */
function setSilent(page: Page, silent: boolean): Promise<void> {
  return page.evaluate(setApiSilent, silent);
}

/** Runs in a page of the extension, or beside its content script. */
function setApiSilent(silent: boolean): void {
  for (const api of [globalThis.chrome, Reflect.get(globalThis, 'browser')]) {
    if (!api) continue;
    api.runtime.sendMessageBefore ??= api.runtime.sendMessage;
    const refuse = () => Promise.reject(new Error('Nobody listens.'));
    api.runtime.sendMessage = silent ? refuse : api.runtime.sendMessageBefore;
  }
}

/** Has the background, new and with nothing loaded, find no file of the glossary, until the test is over. */
async function damageGlossary(browser: TestBrowser): Promise<void> {
  await stopBackground(browser);
  onTestFinished(() => stopBackground(browser));
  if (browser.name === 'chromium') {
    await inBackground(browser, () => {
      globalThis.fetch = () => Promise.reject(new Error('The file is damaged.'));
    });
    return;
  }
  await withExtension(browser, async () => {
    await chrome.runtime.sendMessage({ neurogloss: 'getPageSettings', params: {} });
    const background = Object(chrome.extension.getBackgroundPage());
    background.fetch = () => background.Promise.reject(new Error('The file is damaged.'));
  });
}

const complains = (popup: Page): Promise<boolean> =>
  popup.evaluate((text) => document.body.innerText.includes(text), COMPLAINT);

describe('a background that does not answer', () => {
  test('is complained of in the card whose term the reader pressed, until it answers', async ({
    browser,
  }) => {
    const page = await openPaintedDemo(browser);
    await hoverText(page, 'secondary myoclonus');
    await waitForCard(page, 'myoclonus');
    await besideContentScript(page, setApiSilent, true);
    await clickInCard(page, 'myoclonus');
    expect((await waitForCard(page, COMPLAINT)).headings[0]).toBe('secondary myoclonus');
    await besideContentScript(page, setApiSilent, false);
    await clickInCard(page, 'myoclonus');
    await waitUntil('the entry shows', async () => (await readCard(page))?.headings[0] === 'myoclonus');
    expect((await readCard(page))?.text).not.toContain(COMPLAINT);
  });

  test('is complained of in the popup only until it answers', async ({ browser }) => {
    const popup = await openPopup(browser);
    await setSilent(popup, true);
    await typeQuery(popup, 'tremor');
    await waitForText(popup, COMPLAINT);
    expect(await settle(() => complains(popup))).toBe(true);
    await setSilent(popup, false);
    await searchInPopup(popup, 'dystonia', 'dystonia');
    expect(await complains(popup)).toBe(false);
  });

  test('is complained of on the page’s own glossary, whose page is not said to be gone', async ({
    browser,
  }) => {
    const page = await openPaintedDemo(browser);
    const tab = await tabIdOf(page);
    await damageGlossary(browser);
    const sheet = await openExtensionPage(browser, `page-glossary.html?tab=${tab}`);
    await waitForText(sheet, COMPLAINT);
  });

  test('is complained of when the list of the page waits for it, which comes with the answer', async ({
    browser,
  }) => {
    const popup = await openPopupOn(await openPaintedDemo(browser));
    await listedTerms(popup);
    await setSilent(popup, true);
    await waitForText(popup, COMPLAINT);
    await setSilent(popup, false);
    await waitUntil('the complaint is gone', async () => !(await complains(popup)));
    expect(await listedTerms(popup)).not.toHaveLength(0);
  });
});
