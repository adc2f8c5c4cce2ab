import { describe, expect, onTestFinished } from 'vitest';
import { withExtension } from '../../scripts/browsers/contexts/control.ts';
import { inBackground } from '../../scripts/browsers/contexts/in-background.ts';
import { askBackground } from '../../scripts/browsers/contexts/questions.ts';
import { waitForCard } from '../../scripts/browsers/screen/card.ts';
import { openPopup } from '../../scripts/browsers/screen/extension-pages.ts';
import { paintedTexts, waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { hoverText } from '../../scripts/browsers/screen/hover.ts';
import { openHtml, openPage } from '../../scripts/browsers/screen/open-page.ts';
import { readResults, searchInPopup, typeQuery } from '../../scripts/browsers/screen/popup.ts';
import type { TestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { PATIENCE, waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { test } from '../support/browser-test.ts';
import { openRealPopup, waitForRealPopup } from '../support/browser-ui/real-popup.ts';
import { stopBackground } from '../support/browser-ui/stop-background.ts';
import { openPaintedDemo } from '../support/open-painted-demo.ts';

const TERM = 'secondary myoclonus';

describe('a background that the browser has stopped', () => {
  test('wakes for a page that is hovered and added to, and for a search in the popup', async ({
    browser,
  }) => {
    const page = await openPaintedDemo(browser);
    await stopBackground(browser);
    expect(await paintedTexts(page)).toContain(TERM);
    await hoverText(page, TERM);
    await waitForCard(page, TERM);
    await stopBackground(browser);
    await page.click('#more');
    await waitUntil('the new paragraph is painted', async () =>
      (await paintedTexts(page, '#later')).includes('myoclonus'),
    );
    const popup = await openPopup(browser);
    await searchInPopup(popup, 'tremor', 'tremor');
    await stopBackground(browser);
    await searchInPopup(popup, 'dystonia', 'dystonia');
  });

  test('makes the change of a popup that the user closes at once', async ({ browser }) => {
    const page = await openHtml(browser, '<!doctype html><html lang="en"><title>Closed</title><p>Nothing.');
    await openRealPopup(page);
    await waitForRealPopup(page, 'is there', ({ text }) => text.includes('On all sites'));
    const waiting = (): Promise<string[]> =>
      withExtension(browser, async () => Object.keys(await chrome.storage.session.get()).sort());
    const before = await waiting();
    await stopBackground(browser);
    await withExtension(browser, () => {
      const [view] = chrome.extension.getViews({ type: 'popup' });
      const popup = Object(view);
      [...popup.document.querySelectorAll('[role=switch]')].at(-1).click();
      popup.close();
    });
    const stored = (): Promise<unknown> => withExtension(browser, () => chrome.storage.sync.get());
    await expect.poll(stored, { timeout: PATIENCE }).toEqual({ enabled: false });
    await expect.poll(waiting, { timeout: PATIENCE }).toEqual(before);
  });

  test('between question and answer is asked once more, by popup and page', async ({ browser }) => {
    const popup = await openPopup(browser);
    // What the popup asked for when it opened is answered: asked once more, it would have all loaded before it is held.
    await searchInPopup(popup, 'dystonia', 'dystonia');
    await askBackground(browser, 'prepareSearch', {});
    await holdAnswers(browser);
    await typeQuery(popup, 'tremor');
    await waitUntil('the question waits', () => isHeld(browser));
    await stopBackground(browser);
    await waitUntil('the answer is there', async () => (await readResults(popup))[0]?.includes('tremor'));

    await holdAnswers(browser);
    const page = await openPage(browser, 'demo.html');
    await waitUntil('the question waits', () => isHeld(browser));
    await stopBackground(browser);
    await waitForPainted(page, TERM);
  });
});

/** Has the background, new and with nothing loaded, wait for ever for what it needs to answer, at most until the test ends. */
async function holdAnswers(browser: TestBrowser): Promise<void> {
  await stopBackground(browser);
  onTestFinished(() => stopBackground(browser));
  if (browser.name === 'chromium') {
    await inBackground(browser, () => {
      globalThis.fetch = () => new Promise(() => Object.assign(globalThis, { isHeld: true }));
    });
    return;
  }
  await withExtension(browser, async () => {
    await chrome.runtime.sendMessage({ neurogloss: 'getLabels', params: { ids: [] } });
    const background = Object(chrome.extension.getBackgroundPage());
    background.fetch = () => new Promise(() => Object.assign(background, { isHeld: true }));
  });
}

const isHeld = (browser: TestBrowser): Promise<boolean> =>
  browser.name === 'firefox'
    ? withExtension(browser, () => Object(chrome.extension.getBackgroundPage()).isHeld === true)
    : inBackground(browser, () => {
        if (!Reflect.get(globalThis, 'isHeld')) throw new Error('Nothing waits.');
      }).then(
        () => true,
        () => false,
      );
