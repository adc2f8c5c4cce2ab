import type { Page } from 'puppeteer-core';
import type { Bench, Result } from '../../scripts/bench/result.ts';
import type { BrowserName } from '../../scripts/browsers/browser-name.ts';
import { openPopup } from '../../scripts/browsers/screen/extension-pages.ts';
import { waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { openPage } from '../../scripts/browsers/screen/open-page.ts';
import { openPopupOn } from '../../scripts/browsers/screen/popup-on.ts';
import { startTestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { keyTimes } from './browse/key-times.ts';
import { inEachBrowser } from './measures/in-each-browser.ts';
import { quantile } from './measures/measure.ts';

const RUNS = 9;

/** What a reader waits for in the popup, in both browsers, with the bundled glossary. */
export const bench: Bench = {
  title: 'Popup, built extension',
  run: () => inEachBrowser(measureIn),
};

async function measureIn(name: BrowserName): Promise<Result[]> {
  const browser = await startTestBrowser(name);
  try {
    const page = await openPage(browser, 'demo.html');
    await waitForPainted(page, 'secondary myoclonus');
    const ready: number[] = [];
    const afterPaint: number[] = [];
    const lists: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const popup = await openPopupOn(page);
      const times = await readTimes(popup);
      ready.push(times.ready);
      afterPaint.push(Math.max(0, times.ready - times.paint));
      lists.push(times.list - times.ready);
      await popup.close();
    }
    const keys = await keyTimes(await openPopup(browser));
    return [
      { name: `${name}: opening to ready-to-type`, value: quantile(ready, 0.5), unit: 'ms' },
      {
        name: `${name}: first paint to ready-to-type`,
        value: quantile(afterPaint, 0.5),
        unit: 'ms',
        atMost: 100,
      },
      { name: `${name}: ready-to-type to page list`, value: quantile(lists, 0.5), unit: 'ms', atMost: 100 },
      { name: `${name}: key to results, median of ${keys.length}`, value: quantile(keys, 0.5), unit: 'ms' },
      { name: `${name}: key to results, p95`, value: quantile(keys, 0.95), unit: 'ms', atMost: 16 },
    ];
  } finally {
    await browser.close();
  }
}

/** Milliseconds since the popup's navigation began. */
function readTimes(popup: Page): Promise<{ ready: number; paint: number; list: number }> {
  return waitUntil('the popup has painted and listed the terms', () =>
    popup.evaluate(() => {
      const [ready] = performance.getEntriesByName('ready');
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const [list] = performance.getEntriesByName('page-list');
      return (
        ready && paint && list && { ready: ready.startTime, paint: paint.startTime, list: list.startTime }
      );
    }),
  );
}
