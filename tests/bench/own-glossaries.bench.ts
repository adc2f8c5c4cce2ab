import type { Bench, Result } from '../../scripts/bench/result.ts';
import type { BrowserName } from '../../scripts/browsers/browser-name.ts';
import { openExtensionPage } from '../../scripts/browsers/screen/extension-pages.ts';
import { waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import { waitForText } from '../../scripts/browsers/screen/popup.ts';
import { startTestBrowser, type TestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { stopBackground } from '../support/browser-ui/stop-background.ts';
import { backgroundHeap, firstAnswerTime } from './glossaries/background-costs.ts';
import { importList } from './glossaries/import-list.ts';
import { cancelTime, deletionTime } from './glossaries/removal-times.ts';
import { storedFiles } from './glossaries/stored-files.ts';
import { inEachBrowser } from './measures/in-each-browser.ts';
import { quantile } from './measures/measure.ts';

const FORMS = 250_000;
const QUERIES = ['myocl', 'neuroa', 'kerat', 'hepato', 'leuko'];
/** Milliseconds after which a quick user types in the popup that he has opened. */
const FIRST_KEY = 300;
const TERMS = ['skip bay', 'day room', 'bed round'];

/** What users of a large glossary of their own wait for, in both browsers. */
export const bench: Bench = {
  title: `Own glossary of ${FORMS.toLocaleString('en')} forms, built extension`,
  isLenient: true,
  run: () => inEachBrowser(measureIn),
};

async function measureIn(name: BrowserName): Promise<Result[]> {
  const browser = await startTestBrowser(name);
  try {
    const { whole, longestStill, longestStall, peak } = await importList(browser, FORMS);
    const atOnce: number[] = [];
    const quick: number[] = [];
    const awake: number[] = [];
    for (const query of QUERIES) {
      await stopBackground(browser);
      atOnce.push(await searchTime(browser, query, 0));
      awake.push(await searchTime(browser, query, 0));
      await stopBackground(browser);
      quick.push(await searchTime(browser, query, FIRST_KEY));
    }
    const added = await addingTimes(browser);
    return [
      { name: `${name}: import`, value: whole, unit: 'ms', atMost: name === 'chromium' ? 20_000 : 30_000 },
      { name: `${name}: longest time without a new figure`, value: longestStill, unit: 'ms', atMost: 500 },
      { name: `${name}: longest stall of the page`, value: longestStall, unit: 'ms', atMost: 200 },
      ...memoryOf(name, peak),
      { name: `${name}: search, background awake`, value: quantile(awake, 0.5), unit: 'ms', atMost: 50 },
      {
        name: `${name}: search ${FIRST_KEY} ms after the popup opened, background asleep`,
        value: quantile(quick, 0.5),
        unit: 'ms',
        atMost: 50,
      },
      {
        name: `${name}: search as the popup opens, background asleep`,
        value: quantile(atOnce, 0.5),
        unit: 'ms',
      },
      {
        name: `${name}: an own entry saved to marked in an open tab`,
        value: Math.max(...added),
        unit: 'ms',
        atMost: 1_000,
      },
      ...(await costs(browser)),
    ];
  } finally {
    await browser.close();
  }
}

const memoryOf = (name: BrowserName, peak: number | null): Result[] =>
  peak === null
    ? []
    : [{ name: `${name}: most memory while importing`, value: peak, unit: 'MB', atMost: 600 }];

/** What the stored glossary costs the background and the disk, and how fast it goes again; "My glossary" is beside it. */
async function costs(browser: TestBrowser): Promise<Result[]> {
  const { name } = browser;
  const answers: number[] = [];
  for (const _ of QUERIES) answers.push(await firstAnswerTime(browser));
  const before = await storedFiles(browser);
  const results: Result[] = [
    { name: `${name}: index of each form`, value: before.indexes / FORMS, unit: 'bytes', atMost: 60 },
    {
      name: `${name}: background's start to its first answer`,
      value: quantile(answers, 0.5),
      unit: 'ms',
      atMost: 300,
    },
  ];
  if (name === 'chromium')
    results.push({
      name: `${name}: background's heap without buffers`,
      value: await backgroundHeap(browser),
      unit: 'MB',
      atMost: 20,
    });
  const cancel = await cancelTime(browser, FORMS, 2);
  const cancelled = await storedFiles(browser);
  const deletion = await deletionTime(browser, 1);
  const after = await storedFiles(browser);
  return [
    ...results,
    { name: `${name}: cancel while files are written`, value: cancel, unit: 'ms', atMost: 500 },
    {
      name: `${name}: bytes that a cancelled import leaves`,
      value: cancelled.files - before.files,
      unit: 'bytes',
      atMost: 0,
    },
    { name: `${name}: deletion`, value: deletion, unit: 'ms', atMost: 1_000 },
    {
      name: `${name}: of the deleted files' bytes, given back`,
      value: (100 * (before.usage - after.usage)) / (before.files - after.files),
      unit: '%',
      atLeast: 95,
    },
  ];
}

/** Milliseconds from a query that is typed so long after the popup began to open, or as soon as it can be, to its results. */
async function searchTime(browser: TestBrowser, query: string, after: number): Promise<number> {
  const popup = await openExtensionPage(browser, 'popup.html');
  const time = await popup.evaluate(
    async (query, after) => {
      const look = () => new Promise((resolve) => setTimeout(resolve, 1));
      let field: HTMLInputElement | null = null;
      while (!field || performance.now() < after) {
        field = document.querySelector<HTMLInputElement>('[role=combobox]');
        await look();
      }
      const begin = performance.now();
      field.value = query;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      while (!document.querySelector('[role=option]')) await look();
      return performance.now() - begin;
    },
    query,
    after,
  );
  await popup.close();
  return time;
}

/** Milliseconds from an entry that is saved to its mark in a tab that is open, and looked at right after. */
async function addingTimes(browser: TestBrowser): Promise<number[]> {
  const page = await openHtml(
    browser,
    `<!doctype html><html lang="en"><title>Ward</title><p>Chorea in the ${TERMS.join(', the ')}.`,
  );
  await waitForPainted(page, 'Chorea');
  const options = await openExtensionPage(browser, 'options.html');
  await waitForText(options, 'My glossary');
  const times: number[] = [];
  for (const term of TERMS) {
    await options.bringToFront();
    const field = await waitUntil('the form is open', async () => {
      const open = await options.$('.my-entry-form [name=term]');
      if (!open) await options.evaluate(pressWrite);
      return open;
    });
    await field.type(term);
    const begin = performance.now();
    await options.evaluate(() =>
      document.querySelector<HTMLElement>('.my-entry-form [type=submit]')?.click(),
    );
    await page.bringToFront();
    await waitForPainted(page, term);
    times.push(performance.now() - begin);
    await options.bringToFront();
    await waitForText(options, `“${term}” is kept`);
  }
  await options.close();
  return times;
}

/** Presses the button that opens the form; runs in the options. */
function pressWrite(): void {
  const buttons = [...document.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent === 'Write an entry')?.click();
}
