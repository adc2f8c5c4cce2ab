import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Result } from '../../scripts/bench/result.ts';
import type { BrowserName } from '../../scripts/browsers/browser-name.ts';
import { startTestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { bundledForms } from './made/bundled-forms.ts';
import { inEachBrowser } from './measures/in-each-browser.ts';
import { quantile } from './measures/measure.ts';
import { collectGarbage, extensionMemory } from './measures/process-memory.ts';
import { madeJournal } from './pdf/made-journal.ts';
import { openJournal, scrollThrough } from './pdf/open-journal.ts';
import { watchGaps } from './pdf/thread-gaps.ts';

const SHORT = 14;
const LONG = 500;
/** How often a document is opened, to take the median. */
const RUNS = 5;
/** Pages that are scrolled back through while the thread is watched. */
const WATCHED = 60;
/** Milliseconds after which a browser that nobody uses has let go of what it does without being made to. */
const REST = 10_000;

/** What a reader of PDFs waits for, and what a long one costs, in both browsers. */
export const bench: Bench = {
  isLenient: true,
  title: 'Viewer of PDFs, built extension',
  async run() {
    const entries = await bundledForms();
    const folder = await mkdtemp(join(tmpdir(), 'neurogloss-'));
    try {
      const files = [SHORT, LONG].map((pages) => {
        const file = join(folder, `${pages}.pdf`);
        writeFileSync(file, madeJournal(entries, pages), 'latin1');
        return file;
      });
      const [short = '', long = ''] = files;
      return await inEachBrowser(async (name) => [
        ...(await opening(name, short, SHORT, 1_500)),
        ...(await opening(name, long, LONG, 2_500)),
        ...(await scrolling(name, long)),
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

async function opening(name: BrowserName, file: string, pages: number, atMost: number): Promise<Result[]> {
  const browser = await startTestBrowser(name);
  try {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const { page, firstTerms } = await openJournal(browser, file, false);
      times.push(firstTerms);
      await page.close();
    }
    const { gaps } = await openJournal(browser, file, true);
    return [
      {
        name: `${name}, ${pages} pages: to the first terms, median of ${RUNS}`,
        value: quantile(times, 0.5),
        unit: 'ms',
        atMost,
      },
      ...gapResults(`${name}, ${pages} pages, opening`, gaps),
    ];
  } finally {
    await browser.close();
  }
}

async function scrolling(name: BrowserName, file: string): Promise<Result[]> {
  const browser = await startTestBrowser(name);
  try {
    const results: Result[] = [];
    const note = async (when: string, atMost?: number): Promise<void> => {
      const value = await extensionMemory(browser);
      if (value !== null)
        results.push({
          name: `${name}, ${LONG} pages: memory ${when}`,
          value,
          unit: 'MB',
          ...(atMost !== undefined && { atMost }),
        });
    };
    await note('of the extension before');
    const { page } = await openJournal(browser, file, false);
    await note('with the first terms');
    await scrollThrough(page, 0, LONG);
    await note('after scrolling through', 400);
    await new Promise((resolve) => setTimeout(resolve, REST));
    await note(`${REST / 1_000} s later`);
    await collectGarbage(browser, page);
    await note('after a forced collection');
    const gapsUntilNow = await watchGaps(page);
    await scrollThrough(page, LONG - 1, LONG - 1 - WATCHED);
    results.push(...gapResults(`${name}, ${LONG} pages, scrolling through ${WATCHED}`, await gapsUntilNow()));
    return results;
  } finally {
    await browser.close();
  }
}

const gapResults = (name: string, gaps: readonly number[]): Result[] => [
  { name: `${name}: gaps over 50 ms`, value: gaps.length, unit: '' },
  { name: `${name}: longest gap`, value: Math.max(0, ...gaps), unit: 'ms' },
];
