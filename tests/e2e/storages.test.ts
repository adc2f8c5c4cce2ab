import { expect } from 'vitest';
import { withExtension } from '../../scripts/browsers/contexts/control.ts';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { waitForCard } from '../../scripts/browsers/screen/card.ts';
import { openExtensionPage, openPopup } from '../../scripts/browsers/screen/extension-pages.ts';
import { waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { hoverText } from '../../scripts/browsers/screen/hover.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import { searchInPopup } from '../../scripts/browsers/screen/popup.ts';
import type { TestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { test } from '../support/browser-test.ts';

/** A word that is on the page only. */
const SECRET = 'Quellwasserbrunnen';

/** All that the extension has stored anywhere, as one text. */
const stored = (browser: TestBrowser): Promise<string> =>
  withExtension(browser, async () => {
    const areas = await Promise.all(
      [chrome.storage.local, chrome.storage.sync, chrome.storage.session].map((area) => area.get()),
    );
    const answerOf = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const records: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answerOf(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        records.push(...(await answerOf(database.transaction(store).objectStore(store).getAll())));
      database.close();
    }
    const cached = await caches.keys();
    return JSON.stringify([
      areas,
      records,
      cached,
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
    ]);
  });

/** Reads a page with a card, and searches, as users do. */
async function useExtension(browser: TestBrowser): Promise<void> {
  const page = await openHtml(
    browser,
    `<!doctype html><html lang="en"><title>${SECRET}</title><p>${SECRET} of a case of myoclonus at ${SECRET}.`,
  );
  await waitForPainted(page, 'myoclonus');
  await hoverText(page, 'myoclonus');
  await waitForCard(page, 'myoclonus');
  await searchInPopup(await openPopup(browser), 'dystonia', 'dystonia');
}

test('whatever a user does who wants no list of opened entries, no storage of the extension holds anything of a page', async ({
  browser,
}) => {
  await changeSettings(browser, { keepRecent: false });
  await useExtension(browser);
  // The look sees what is stored.
  await changeSettings(browser, { delay: 456 });
  const all = await stored(browser);
  expect(all).toContain('456');
  expect(all).not.toContain(SECRET);
  expect(all).not.toContain('myoclonus');
  // The theme is kept there too: pages of the extension have it before they are drawn.
  expect(JSON.parse(all).slice(1)).toEqual([[], [], { theme: 'auto' }, {}, '']);
});

test('of what a user opens, only the names of the entries are kept, on this machine', async ({ browser }) => {
  await useExtension(browser);
  const areas = await waitUntil('the entry is listed', () =>
    withExtension(browser, async () => {
      const local = await chrome.storage.local.get();
      return Object.keys(local).length > 0 && { local, sync: await chrome.storage.sync.get() };
    }),
  );
  expect(areas).toEqual({ local: { recentEntries: ['myoclonus'] }, sync: {} });
  expect(await stored(browser)).not.toContain(SECRET);
});

test('of what a user looks up who wants a list of it, the sentence and the title of the page are kept, on this machine', async ({
  browser,
}) => {
  await changeSettings(browser, { keepLookups: true });
  const options = await openExtensionPage(browser, 'options.html');
  const page = await openHtml(
    browser,
    `<!doctype html><html lang="en"><title>On jerks</title><p>It began. Then ${SECRET} had myoclonus. It went.`,
  );
  await waitForPainted(page, 'myoclonus');
  await hoverText(page, 'myoclonus');
  await waitForCard(page, 'myoclonus');
  const listed = await waitUntil('the term is listed', () =>
    options.evaluate(() => document.querySelector<HTMLElement>('.lookup')?.innerText ?? ''),
  );
  expect(listed).toContain(`Then ${SECRET} had myoclonus.`);
  expect(listed).toContain('On jerks');
  expect(listed).not.toContain('It began');
  expect(listed).not.toContain(new URL(page.url()).host);
  const [areas]: unknown[] = JSON.parse(await stored(browser));
  expect(JSON.stringify(areas)).not.toContain(SECRET);
  for (const name of ['Delete the list', 'Delete it'])
    await options.evaluate((text) => {
      const buttons = document.querySelectorAll<HTMLElement>('#lookups button');
      [...buttons].find(({ innerText }) => innerText === text)?.click();
    }, name);
  await waitUntil('the list is gone', () => options.evaluate(() => !document.querySelector('.lookup')));
  expect(await stored(browser)).not.toContain(SECRET);
});
