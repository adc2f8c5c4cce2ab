import { describe, expect } from 'vitest';
import { test } from '../support/browser-test.ts';
import { waitForCard } from '../support/card.ts';
import { openPopup } from '../support/extension-pages.ts';
import { paintedTexts } from '../support/highlights.ts';
import { hoverText } from '../support/hover.ts';
import { openPaintedDemo } from '../support/open-painted-demo.ts';
import { searchInPopup } from '../support/popup.ts';
import { askBackground } from '../support/questions.ts';
import { settle } from '../support/settle.ts';
import { stopBackground } from '../support/stop-background.ts';
import { waitUntil } from '../support/wait-until.ts';

describe('after the browser has stopped the background', () => {
  test('it answers the next question as before', async ({ browser }) => {
    const ask = () => askBackground(browser, 'searchEntries', { query: 'secondary myoclonus', limit: 5 });
    const before = await ask();
    expect(before.length).toBeGreaterThan(0);
    await stopBackground(browser);
    expect(await ask()).toEqual(before);
  });

  test('a page that is open goes on: painted, hovered, added to', async ({ browser }) => {
    const page = await openPaintedDemo(browser);
    const before = await settle(() => paintedTexts(page));
    await stopBackground(browser);
    expect(await paintedTexts(page)).toEqual(before);
    await hoverText(page, 'secondary myoclonus');
    await waitForCard(page, 'secondary myoclonus');
    await stopBackground(browser);
    await page.click('#more');
    await waitUntil('the new paragraph is painted', async () =>
      (await paintedTexts(page, '#later')).includes('myoclonus'),
    );
  });

  test('the open popup goes on searching', async ({ browser }) => {
    const popup = await openPopup(browser);
    await searchInPopup(popup, 'tremor', 'tremor');
    await stopBackground(browser);
    await searchInPopup(popup, 'dystonia', 'dystonia');
  });
});
