import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryForms } from '../../glossary/compiling/entry-forms.ts';
import type { EntryForms } from '../../glossary/form.ts';
import { readGlossary } from '../../scripts/glossary/read-glossary.ts';
import { openPage } from '../support/open-page.ts';
import { startTestBrowser, type TestBrowser } from '../support/test-browser.ts';
import { quantile } from './measure.ts';
import { loadPage, type PageLoad } from './page-load.ts';
import { pageSource } from './page-source.ts';
import type { Bench, Result } from './result.ts';

interface Case {
  name: string;
  /** UTF-16 code units of text. */
  length: number;
  /** Words between two forms. */
  wordsBetween: number;
  runs: number;
  /** Milliseconds of main-thread time that may be added. */
  atMost?: number;
}

const FEW = 120;
const MANY = 12;
const CASES: readonly Case[] = [
  { name: '40,000 characters, few matches', length: 40_000, wordsBetween: FEW, runs: 9, atMost: 8 },
  { name: '40,000 characters, many matches', length: 40_000, wordsBetween: MANY, runs: 9, atMost: 8 },
  { name: '500,000 characters, few matches', length: 500_000, wordsBetween: FEW, runs: 9, atMost: 40 },
  { name: '500,000 characters, many matches', length: 500_000, wordsBetween: MANY, runs: 9, atMost: 40 },
  { name: '5,000,000 characters, few matches', length: 5_000_000, wordsBetween: FEW, runs: 3 },
];
/** Milliseconds that the largest page is watched: its rest is read in the background of the tab's own work. */
const WATCHED_LONG = 8_000;

/**
 * What the built extension adds to a page in Chromium: the same pages with it, and with an extension whose content
 * script is empty, in turns.
 */
export const bench: Bench = {
  title: 'A page with the extension against the same page with an empty one, bundled glossary, medians',
  async run() {
    const { entries } = await readGlossary(join(import.meta.dirname, '../..'));
    const forms = entries.map(entryForms);
    const empty = await emptyExtension();
    const without = await startTestBrowser('chromium', { extension: empty, closeWelcome: false });
    const withOurs = await startTestBrowser('chromium');
    try {
      const results: Result[] = [];
      for (const each of CASES) results.push(...(await measure(each, forms, withOurs, without)));
      return results;
    } finally {
      await Promise.all([without.close(), withOurs.close()]);
      await rm(empty, { recursive: true });
    }
  },
};

async function measure(
  { name, length, wordsBetween, runs, atMost }: Case,
  forms: readonly EntryForms[],
  withOurs: TestBrowser,
  without: TestBrowser,
): Promise<Result[]> {
  const { html } = pageSource(forms, length, wordsBetween);
  const watched = length > 1_000_000 ? WATCHED_LONG : undefined;
  const load = (browser: TestBrowser): Promise<PageLoad> =>
    loadPage(browser, browser.server.make(html), watched);
  const plain: PageLoad[] = [];
  const ours: PageLoad[] = [];
  for (let run = 0; run < runs; run++) {
    plain.push(await load(without));
    ours.push(await load(withOurs));
  }
  const median = (loads: readonly PageLoad[], of: keyof PageLoad): number =>
    quantile(
      loads.map((each) => each[of]),
      0.5,
    );
  const added = median(ours, 'mainThread') - median(plain, 'mainThread');
  const limit = atMost === undefined ? {} : { atMost };
  return [
    { name: `${name}: the page itself, main thread`, value: median(plain, 'mainThread'), unit: 'ms' },
    { name: `${name}: a bare walk over its text`, value: await walkTime(without, html), unit: 'ms' },
    { name: `${name}: added main-thread time`, value: added, unit: 'ms', ...limit },
    {
      name: `${name}: longest task with our code, p95 of ${runs} loads`,
      value: quantile(
        ours.map(({ longestTask }) => longestTask),
        0.95,
      ),
      unit: 'ms',
      atMost: 10,
    },
    {
      name: `${name}: script's start to first highlight`,
      value: median(ours, 'firstPaint'),
      unit: 'ms',
      atMost: 100,
    },
    { name: `${name}: script's start to last highlight`, value: median(ours, 'lastPaint'), unit: 'ms' },
    {
      name: `${name}: added heap`,
      value: median(ours, 'heap') - median(plain, 'heap'),
      unit: 'kB',
      atMost: 400,
    },
  ];
}

/** Milliseconds in which a page's own script looks at each text node once. */
async function walkTime(browser: TestBrowser, html: string): Promise<number> {
  const page = await openPage(browser, browser.server.make(html));
  const time = await page.evaluate(() => {
    const start = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += walker.currentNode.textContent?.length ?? 0;
    return length > 0 ? performance.now() - start : Number.NaN;
  });
  await page.close();
  return time;
}

async function emptyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'neurogloss-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1.0',
    permissions: ['storage'],
    content_scripts: [
      { matches: ['<all_urls>'], js: ['empty.js'], all_frames: true, run_at: 'document_end' },
    ],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'empty.js'), '');
  return folder;
}
