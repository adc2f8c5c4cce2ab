import { describe, expect } from 'vitest';
import { waitForPainted } from '../../../scripts/browsers/screen/highlights.ts';
import { openHtml, openPage } from '../../../scripts/browsers/screen/open-page.ts';
import { test } from '../../support/browser-test.ts';
import { closeRealPopup, openRealPopup, waitForRealPopup } from '../../support/browser-ui/real-popup.ts';

/** CSS pixels: what the popup asks for; a small screen may give less. */
const SIZE = { width: 400, height: 560 };
const LEAST = 400;

describe('the window that the browser opens for the popup', () => {
  test('is large enough, ready to type, and about the page beneath', async ({ browser }) => {
    const page = await openPage(browser, 'demo.html');
    await waitForPainted(page, 'secondary myoclonus');
    await openRealPopup(page);
    const popup = await waitForRealPopup(
      page,
      'is large, lists terms and has the focus',
      ({ height, text, focus }) =>
        height >= LEAST && text.includes('secondary myoclonus') && focus === 'combobox',
    );
    expect(popup.width).toBeGreaterThanOrEqual(SIZE.width);
    expect(popup.height).toBeLessThanOrEqual(SIZE.height);
    await closeRealPopup(page);
  });

  test('shows the entry of the selected word', async ({ browser }) => {
    const page = await openHtml(browser, '<!doctype html><html lang="en"><title>One</title><p>asterixis');
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await openRealPopup(page);
    await waitForRealPopup(page, 'shows the entry', ({ text }) => text.includes('Sources'));
    await closeRealPopup(page);
  });
});
