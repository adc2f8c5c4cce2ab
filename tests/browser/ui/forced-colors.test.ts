import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { test } from '../../support/browser-test.ts';
import { openPopup } from '../../support/extension-pages.ts';
import { searchInPopup } from '../../support/popup.ts';
import { waitUntil } from '../../support/wait-until.ts';

/** Milliseconds: a loaded machine draws late. */
const PATIENCE = 15_000;

/** Only Chromium lets a test force colors on one page. */
async function forceColors(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const features = [{ name: 'forced-colors', value: 'active' }];
  await session.send('Emulation.setEmulatedMedia', { features });
}

test('with forced colors every word stays readable', async ({ browser, browserName, skip }) => {
  if (browserName !== 'chromium') skip('Firefox forces colors for the whole browser only.');
  const popup = await openPopup(browser);
  await forceColors(popup);
  await searchInPopup(popup, 'myoclonus', 'myoclonus');
  // Results that arrive after the key take the choice back.
  await waitUntil('a result is chosen', async () => {
    await popup.keyboard.press('ArrowDown');
    return (await popup.$('[aria-selected=true]')) !== null;
  });
  // The chosen result is drawn in the frame after the key.
  await expect
    .poll(() => inks(popup), { timeout: PATIENCE })
    .toEqual({ forced: true, same: true, chosen: 'solid' });
});

/** Whether colors are forced, marked letters look like their term, and how the chosen result is outlined. */
function inks(popup: Page): Promise<{ forced: boolean; same: boolean; chosen: string }> {
  return popup.evaluate(() => {
    const ink = (selector: string): string => {
      const element = document.querySelector(selector);
      return element ? getComputedStyle(element).color : 'not there';
    };
    return {
      forced: matchMedia('(forced-colors: active)').matches,
      same: ink('.result mark') === ink('.result-term'),
      chosen: getComputedStyle(document.querySelector('[aria-selected=true]') ?? document.body).outlineStyle,
    };
  });
}
