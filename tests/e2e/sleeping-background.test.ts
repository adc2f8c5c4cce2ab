import { describe, expect } from 'vitest';
import { askBackground } from '../../scripts/browsers/contexts/questions.ts';
import { waitForCard } from '../../scripts/browsers/screen/card.ts';
import { openPopup } from '../../scripts/browsers/screen/extension-pages.ts';
import { paintedTexts } from '../../scripts/browsers/screen/highlights.ts';
import { hoverText } from '../../scripts/browsers/screen/hover.ts';
import { searchInPopup } from '../../scripts/browsers/screen/popup.ts';
import { settle } from '../../scripts/browsers/session/settle.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { test } from '../support/browser-test.ts';
import { stopBackground } from '../support/browser-ui/stop-background.ts';
import { openPaintedDemo } from '../support/open-painted-demo.ts';

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
