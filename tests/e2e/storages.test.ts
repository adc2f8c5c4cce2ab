import { expect } from 'vitest';
import { withExtension } from '../../scripts/browsers/contexts/control.ts';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { waitForCard } from '../../scripts/browsers/screen/card.ts';
import { openPopup } from '../../scripts/browsers/screen/extension-pages.ts';
import { waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { hoverText } from '../../scripts/browsers/screen/hover.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import { searchInPopup } from '../../scripts/browsers/screen/popup.ts';
import type { TestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { test } from '../support/browser-test.ts';

/** A word that is on the page only. */
const SECRET = 'Quellwasserbrunnen';

/** All that the extension has stored anywhere, as one text. */
const stored = (browser: TestBrowser): Promise<string> =>
  withExtension(browser, async () => {
    const areas = await Promise.all(
      [chrome.storage.local, chrome.storage.sync, chrome.storage.session].map((area) => area.get()),
    );
    const databases = await indexedDB.databases();
    const cached = await caches.keys();
    return JSON.stringify([
      areas,
      databases,
      cached,
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
    ]);
  });

test('whatever a user does, no storage of the extension holds anything of a page', async ({ browser }) => {
  const page = await openHtml(
    browser,
    `<!doctype html><html lang="en"><title>${SECRET}</title><p>${SECRET} of a case of myoclonus at ${SECRET}.`,
  );
  await waitForPainted(page, 'myoclonus');
  await hoverText(page, 'myoclonus');
  await waitForCard(page, 'myoclonus');
  await searchInPopup(await openPopup(browser), 'dystonia', 'dystonia');
  // The look sees what is stored.
  await changeSettings(browser, { delay: 456 });
  const all = await stored(browser);
  expect(all).toContain('456');
  expect(all).not.toContain(SECRET);
  expect(all).not.toContain('myoclonus');
  // The theme is kept there too: pages of the extension have it before they are drawn.
  expect(JSON.parse(all).slice(1)).toEqual([[], [], { theme: 'auto' }, {}, '']);
});
