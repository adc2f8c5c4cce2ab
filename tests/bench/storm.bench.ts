import type { Page } from 'puppeteer-core';
import type { Bench, Result } from '../../scripts/bench/result.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import { startTestBrowser, type TestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { termsFound, termsThere, WORDS, watchProcessorTime } from './made/changing-page.ts';
import { quantile } from './measures/measure.ts';

interface Storm {
  name: string;
  body: string;
  /** Makes the `at`-th change. Runs in the page. */
  change: (at: number, words: string[]) => void;
  changesPerSecond: number;
  seconds: number;
  /** The most that the extension may add to the page's own work, in percent … */
  addedAtMost?: number;
  /** … or of all time. */
  shareAtMost?: number;
}

const RUNS = 3;

const STORMS: readonly Storm[] = [
  {
    name: '10,000 inserted nodes in 5 s',
    body: '<main></main>',
    change(at, words) {
      const p = document.createElement('p');
      p.textContent = `Paragraph ${at} of ${words[at % words.length]}.`;
      document.querySelector('main')?.insertAdjacentElement(at % 5 === 0 ? 'afterbegin' : 'beforeend', p);
    },
    changesPerSecond: 2_000,
    seconds: 5,
    addedAtMost: 5,
  },
  {
    name: 'text that streams, 60 changes a second for 20 s',
    body: '<p>Answer:</p>',
    change(at, words) {
      const text = document.querySelector('p')?.firstChild;
      if (text) text.nodeValue += ` then ${words[at % words.length]}`;
    },
    changesPerSecond: 60,
    seconds: 20,
    addedAtMost: 5,
  },
  {
    name: '1,000 changes a second of 200 paragraphs',
    body: `<main>${'<p>Row of myoclonus.</p>'.repeat(200)}</main>`,
    change(at, words) {
      const text = document.querySelector('main')?.children[at % 200]?.firstChild;
      if (text) text.nodeValue = `Row ${at} of ${words[at % words.length]}.`;
    },
    changesPerSecond: 1_000,
    seconds: 10,
    shareAtMost: 4,
  },
];

/** What following a page costs that changes all the time, in processor time of Chromium's main thread. */
export const bench: Bench = {
  title: `Pages that change all the time: with the extension against without, medians of ${RUNS}`,
  async run() {
    const without = await startTestBrowser('chromium', { extension: 'none' });
    const withOurs = await startTestBrowser('chromium');
    try {
      const results: Result[] = [];
      for (const storm of STORMS) results.push(...(await measure(storm, withOurs, without)));
      return results;
    } finally {
      await Promise.all([without.close(), withOurs.close()]);
    }
  },
};

async function measure(storm: Storm, withOurs: TestBrowser, without: TestBrowser): Promise<Result[]> {
  const plain: number[] = [];
  const ours: number[] = [];
  let missing = 0;
  for (let run = 0; run < RUNS; run++) {
    plain.push(await timeOf(storm, without));
    ours.push(await timeOf(storm, withOurs, (page) => waitForTerms(page).catch(() => void missing++)));
  }
  const own = quantile(plain, 0.5);
  const added = quantile(ours, 0.5) - own;
  const { name, seconds, addedAtMost, shareAtMost } = storm;
  return [
    { name: `${name}: the page's own work`, value: own, unit: 'ms' },
    { name: `${name}: added work`, value: added, unit: 'ms' },
    {
      name: `${name}: added to its own`,
      value: (100 * added) / own,
      unit: '%',
      ...(addedAtMost ? { atMost: addedAtMost } : {}),
    },
    {
      name: `${name}: share of all time`,
      value: added / (10 * seconds),
      unit: '%',
      ...(shareAtMost ? { atMost: shareAtMost } : {}),
    },
    { name: `${name}: runs in which a term was wrong at the end`, value: missing, unit: '', atMost: 0 },
  ];
}

const waitForTerms = (page: Page): Promise<unknown> =>
  waitUntil('all terms are found', async () => (await termsFound(page)) === (await termsThere(page)));

/** Milliseconds of processor time from before the first change until a second after the last. */
async function timeOf(
  { body, change, changesPerSecond, seconds }: Storm,
  browser: TestBrowser,
  atEnd: (page: Page) => Promise<unknown> = async () => {},
): Promise<number> {
  const page = await openHtml(browser, `<!doctype html><html lang="en"><title>Storm</title>${body}`);
  const spent = await watchProcessorTime(page);
  await page.evaluate(runStorm, String(change), changesPerSecond, seconds, WORDS);
  const time = await spent();
  await atEnd(page);
  await page.close();
  return time;
}

/** Runs in the page: makes the changes that are due each few milliseconds, so that a slow machine makes as many. */
async function runStorm(source: string, perSecond: number, seconds: number, words: string[]): Promise<void> {
  const change = new Function(`return ({ ${source} }).change`)();
  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));
  const start = performance.now();
  for (let at = 0; at < perSecond * seconds; await pause(4)) {
    const due = Math.min(perSecond * seconds, ((performance.now() - start) * perSecond) / 1000);
    for (; at < due; at++) change(at, words);
  }
  await pause(1000);
}
