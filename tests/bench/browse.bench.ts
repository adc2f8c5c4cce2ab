import type { Page } from 'puppeteer-core';
import type { Bench, Result } from '../../scripts/bench/result.ts';
import { BROWSER_NAMES, type BrowserName } from '../../scripts/browsers/browser-name.ts';
import { openExtensionPage } from '../../scripts/browsers/screen/extension-pages.ts';
import { startTestBrowser, type TestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { keyTimes } from './browse/key-times.ts';
import { largeExtension } from './browse/large-extension.ts';
import { panelWork, REST } from './browse/panel-work.ts';
import { longestWhileScrolling } from './browse/scroll-times.ts';
import { quantile } from './measures/measure.ts';
import { PREFERENCES } from './page/firefox-load.ts';

const RUNS = 9;
/** What is done so often, to take the least: what else the machine does in the meantime is no work of the page. */
const TRIES = 3;
const MANY = 20_000;

/** What a reader of the whole glossary waits for, and what the side panel costs the page beside it, in both browsers. */
export const bench: Bench = {
  title: 'Glossary page and side panel, built extension',
  async run() {
    const results: Result[] = [];
    for (const name of BROWSER_NAMES) {
      results.push(...(await bundled(name)), ...(await many(name)), ...(await panel(name)));
    }
    return results;
  },
};

async function bundled(name: BrowserName): Promise<Result[]> {
  const browser = await startTestBrowser(name);
  try {
    const ready = await openingTimes(browser);
    // The entry that is open has all that an entry can.
    const glossary = await openExtensionPage(browser, 'glossary.html#entry=cortical-myoclonus');
    await waitUntil('the entry is there', () => glossary.$('main .term'));
    const tries: number[][] = [];
    for (let again = 0; again < TRIES; again++) tries.push(await keyTimes(glossary));
    const keys = leastOfEach(tries);
    return [
      { name: `${name}: opening to the list`, value: quantile(ready, 0.5), unit: 'ms', atMost: 150 },
      {
        name: `${name}: key to results, least of ${TRIES}, median of ${keys.length}`,
        value: quantile(keys, 0.5),
        unit: 'ms',
      },
      {
        name: `${name}: key to results, least of ${TRIES}, p95`,
        value: quantile(keys, 0.95),
        unit: 'ms',
        atMost: 16,
      },
    ];
  } finally {
    await browser.close();
  }
}

async function many(name: BrowserName): Promise<Result[]> {
  await using extension = await largeExtension(name, MANY);
  const browser = await startTestBrowser(name, { extension: extension.folder });
  try {
    const ready = await openingTimes(browser);
    const glossary = await openList(browser);
    const scrolls: number[] = [];
    for (let again = 0; again < TRIES; again++) scrolls.push(await longestWhileScrolling(glossary, name));
    return [
      {
        name: `${name}, ${MANY.toLocaleString('en')} entries: opening to the list`,
        value: quantile(ready, 0.5),
        unit: 'ms',
      },
      {
        name: `${name}, ${MANY.toLocaleString('en')} entries: longest task while scrolling, least of ${TRIES}`,
        value: quantile(scrolls, 0),
        unit: 'ms',
        atMost: 50,
      },
    ];
  } finally {
    await browser.close();
  }
}

async function panel(name: BrowserName): Promise<Result[]> {
  const browser = await startTestBrowser(name, { preferences: PREFERENCES });
  try {
    const { before, open, closed } = await panelWork(browser, TRIES);
    const rest = `${name}: work of a page in ${REST / 1000} s of rest, least of ${TRIES}`;
    return [
      { name: `${rest}, side panel never open`, value: before, unit: 'ms' },
      { name: `${rest}, beside the open panel`, value: open, unit: 'ms' },
      { name: `${rest}, panel closed again, added`, value: closed - before, unit: 'ms', atMost: 1 },
    ];
  } finally {
    await browser.close();
  }
}

/** For each key the least time of all tries. */
const leastOfEach = (tries: readonly (readonly number[])[]): number[] =>
  (tries[0] ?? []).map((_, at) => Math.min(...tries.map((times) => times[at] ?? Number.POSITIVE_INFINITY)));

/** Milliseconds from the navigation to the list, for each of several openings; the first one also starts the background's files. */
async function openingTimes(browser: TestBrowser): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const glossary = await openList(browser);
    times.push(
      await glossary.evaluate(() => performance.getEntriesByName('entry-list')[0]?.startTime ?? Number.NaN),
    );
    await glossary.close();
  }
  return times;
}

async function openList(browser: TestBrowser): Promise<Page> {
  const glossary = await openExtensionPage(browser, 'glossary.html');
  await waitUntil('the list is there', () =>
    glossary.evaluate(() => performance.getEntriesByName('entry-list').length > 0),
  );
  return glossary;
}
