import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { withExtension } from '../../scripts/browsers/contexts/control.ts';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { clickInCard, waitForCard } from '../../scripts/browsers/screen/card.ts';
import { openExtensionPage } from '../../scripts/browsers/screen/extension-pages.ts';
import { waitForNothingPainted, waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { hoverText } from '../../scripts/browsers/screen/hover.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import { PATIENCE, waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { test } from '../support/browser-test.ts';
import { openPaintedDemo } from '../support/open-painted-demo.ts';

const TERM = 'secondary myoclonus';

const html = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Settings</title><link rel="icon" href="data:,">${body}`;

test('settings that change while a page is in the back/forward cache hold when it comes back', async ({
  browser,
}) => {
  const page = await openHtml(
    browser,
    html(`<p>Myoclonus.</p><script>
        addEventListener('pageshow', ({ persisted }) => { document.title = persisted ? 'kept' : 'new' })</script>`),
    // What must not be stored is not kept by Firefox.
    { 'cache-control': 'no-cache' },
  );
  await waitForPainted(page, 'Myoclonus');
  await page.goto(browser.server.origin + browser.server.make(html('<p>Dystonia.</p>')));
  await waitForPainted(page, 'Dystonia');
  await changeSettings(browser, { enabled: false });
  await waitForNothingPainted(page);
  await page.evaluate('setTimeout(() => history.back()); null');
  // Where the browser did not keep it, it is a new page.
  await waitUntil('the page came back', async () => /kept|new/.test(await page.title().catch(() => '')));
  await waitForNothingPainted(page);
  await changeSettings(browser, { enabled: true });
  await waitForPainted(page, 'Myoclonus');
});

describe('two windows that change settings at once', () => {
  const press = (page: Page, text: string): Promise<void> =>
    page.evaluate((text) => {
      const labels = [...document.querySelectorAll<HTMLElement>('label')];
      labels.find((each) => each.innerText.startsWith(text))?.click();
    }, text);
  const isChosen = (page: Page, value: string): Promise<boolean> =>
    page.evaluate((value) => document.querySelector(`input[value="${value}"]:checked`) !== null, value);
  const again = (id: string): string => `[aria-label="Mark it again: ${id}"]`;
  const unmute = (page: Page, ids: string[]): Promise<void> =>
    page.evaluate((buttons) => {
      for (const button of buttons) document.querySelector<HTMLElement>(button)?.click();
    }, ids.map(again));

  test('keep and show both changes, also of one list, and what a card did to it', async ({ browser }) => {
    await changeSettings(browser, { muted: ['tremor', 'dystonia', 'chorea', 'tic'] });
    const reading = await openPaintedDemo(browser);
    const one = await openExtensionPage(browser, 'options.html');
    const other = await openExtensionPage(browser, 'options.html');
    for (const page of [one, other]) await waitUntil('the terms are listed', () => page.$(again('tic')));
    await reading.bringToFront();
    await hoverText(reading, TERM);
    await waitForCard(reading, TERM);
    // A change made elsewhere starts the page anew, which closes its card: this one comes first.
    await clickInCard(reading, 'I know this term');
    await Promise.all([unmute(one, ['tremor', 'chorea']), unmute(other, ['dystonia'])]);
    await Promise.all([press(one, 'Dark'), press(other, 'Clinical')]);
    await expect
      .poll(() => withExtension(browser, () => chrome.storage.sync.get()), { timeout: PATIENCE })
      .toEqual({ muted: ['tic', 'secondary-myoclonus'], theme: 'dark', level: 'clinical' });
    for (const page of [one, other])
      await waitUntil(
        'both choices show',
        async () => (await isChosen(page, 'dark')) && (await isChosen(page, 'clinical')),
      );
  });
});
