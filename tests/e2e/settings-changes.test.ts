import { describe, expect } from 'vitest';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import {
  paintedTexts,
  waitForNothingPainted,
  waitForPainted,
} from '../../scripts/browsers/screen/highlights.ts';
import { readMarks, waitForMarks } from '../../scripts/browsers/screen/marks.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import { settle } from '../../scripts/browsers/session/settle.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { test } from '../support/browser-test.ts';

const html = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Settings</title><link rel="icon" href="data:,">${body}`;

describe('settings that change', () => {
  test('while a page starts are not lost', async ({ browser }) => {
    // The page is busy from the script's question on until well after the change.
    const busy = `addEventListener('load', () => {
      const request = new XMLHttpRequest();
      request.open('GET', '/busy', false);
      request.send();
      for (const end = performance.now() + 1500; performance.now() < end; );
    })`;
    const opening = openHtml(browser, html(`<p>Myoclonus.</p><script>${busy}</script>`));
    await waitUntil('the page is busy', () => browser.server.asked.includes('/busy'));
    await changeSettings(browser, { enabled: false });
    const page = await opening;
    expect(await settle(() => paintedTexts(page))).toEqual([]);
    await changeSettings(browser, { enabled: true });
    await waitForPainted(page, 'Myoclonus');
  });

  test('while a page is in the back/forward cache hold when it comes back', async ({ browser }) => {
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
    expect(await settle(() => paintedTexts(page))).toEqual([]);
  });

  test('many times in a row end as the last one says', async ({ browser }) => {
    const page = await openHtml(browser, html('<p>Myoclonus, then dystonia.</p>'));
    await waitForPainted(page, 'dystonia');
    for (let time = 0; time < 10; time++) {
      await changeSettings(browser, {
        enabled: time % 2 === 0,
        painter: time % 3 === 0 ? 'marks' : 'highlights',
      });
    }
    await changeSettings(browser, { enabled: true, painter: 'marks' });
    await waitForMarks(page, 'dystonia');
    expect(await settle(() => readMarks(page))).toEqual(['Myoclonus', 'dystonia']);
    expect(await paintedTexts(page)).toEqual(['Myoclonus', 'dystonia']);
    await changeSettings(browser, { enabled: false });
    await waitForNothingPainted(page);
    expect(await settle(() => readMarks(page))).toEqual([]);
  });
});
