import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { cardAfterAll, waitForCard, waitForNoCard } from '../../../scripts/browsers/screen/card.ts';
import { findText } from '../../../scripts/browsers/screen/find-text.ts';
import { waitForPainted } from '../../../scripts/browsers/screen/highlights.ts';
import { openHtml } from '../../../scripts/browsers/screen/open-page.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { test } from '../../support/browser-test.ts';

async function openTouched(browser: TestBrowser): Promise<Page> {
  const page = await openHtml(
    browser,
    `<!doctype html><html lang="en"><title>Touch</title><style>body { margin: 40px; font: 20px/2 serif }</style>
     <p>About myoclonus.</p><p><a href="#followed">The dystonia page</a></p>
     <p><button onclick="document.title = 'pressed'">Show tremor</button></p><p>Plain words here.</p>`,
  );
  if (browser.name === 'chromium') {
    const session = await page.createCDPSession();
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  }
  await waitForPainted(page, 'dystonia');
  return page;
}

async function tap(page: Page, text: string): Promise<void> {
  const { x, y } = await findText(page, text);
  await page.touchscreen.tap(x, y);
}

describe('by touch', () => {
  test('a tap on a term shows its card, a tap elsewhere hides it', async ({ browser }) => {
    const page = await openTouched(browser);
    await tap(page, 'myoclonus');
    await waitForCard(page, 'myoclonus');
    await tap(page, 'Plain words');
    await waitForNoCard(page);
    await tap(page, 'myoclonus');
    await waitForCard(page, 'myoclonus');
    await tap(page, 'myoclonus');
    await waitForNoCard(page);
  });

  test('the first tap on a term in a link shows its card, the second follows the link', async ({
    browser,
  }) => {
    const page = await openTouched(browser);
    await tap(page, 'myoclonus');
    await waitForCard(page, 'myoclonus');
    // The card lies over the link.
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await tap(page, 'dystonia');
    await waitForCard(page, 'dystonia');
    expect(await page.evaluate(() => location.hash)).toBe('');
    await tap(page, 'dystonia');
    await waitUntil('the link is followed', () => page.evaluate(() => location.hash === '#followed'));
  });

  test('a button does what it says', async ({ browser }) => {
    const page = await openTouched(browser);
    await tap(page, 'tremor');
    await waitUntil('the button was pressed', () => page.evaluate(() => document.title === 'pressed'));
    expect(await cardAfterAll(page)).toBeNull();
  });
});
