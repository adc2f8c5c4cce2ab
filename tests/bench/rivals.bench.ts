import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { EntryForms } from '../../glossary/form.ts';
import { buildIndex } from '../../glossary/matching/index/build-index.ts';
import type { Bench, Result } from '../../scripts/bench/result.ts';
import { withExtension } from '../../scripts/browsers/contexts/control.ts';
import { openPage } from '../../scripts/browsers/screen/open-page.ts';
import { startTestBrowser, type TestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { bundledForms } from './made/bundled-forms.ts';
import { madePage } from './made/made-page.ts';
import { syntheticGlossary } from './made/synthetic-glossary.ts';
import { quantile } from './measures/measure.ts';
import type {} from './rivals/in-page-matching.ts';
import type {} from './rivals/mark-js.ts';

const LENGTH = 500_000;
const WORDS_BETWEEN = 12;
const RUNS = 5;
const FORMS = 20_000;
/** UTF-16 code units of text in one question, see `block-queue.ts`. */
const SLICE = 64_000;

/** What else could be done on the same page: each a part of marking it, in the page's main thread. */
export const bench: Bench = {
  title: `Other ways on a page of ${LENGTH.toLocaleString('en')} characters, on its main thread in Chromium, medians of ${RUNS} fresh pages`,
  async run() {
    const forms = await bundledForms();
    const matcher = await inPageBundle();
    const plain = await startTestBrowser('chromium', { extension: 'none' });
    const ours = await startTestBrowser('chromium');
    try {
      const path = plain.server.make(
        madePage({ entries: forms, length: LENGTH, wordsBetween: WORDS_BETWEEN }),
      );
      return [
        { name: 'a bare walk over its text nodes', value: await walkTime(plain, path), unit: 'ms' },
        ...(await handOver(ours, plain, path)),
        ...(await matchInPage(plain, path, matcher, forms, 'the bundled glossary')),
        ...(await matchInPage(plain, path, matcher, syntheticGlossary(FORMS), '20,000 forms')),
        ...(await markRanges(plain, path, matcher, forms)),
      ];
    } finally {
      await Promise.all([plain.close(), ours.close()]);
    }
  },
};

/** The code of `in-page-matching.ts` as one script. */
async function inPageBundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'rivals/in-page-matching.ts'),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('The bundle of in-page-matching.ts is empty.');
  return chunk.code;
}

/** The median over fresh pages. */
async function onFreshPages<T>(
  browser: TestBrowser,
  path: string,
  measure: (page: Page) => Promise<T>,
): Promise<T[]> {
  const all: T[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await openPage(browser, path);
    all.push(await measure(page));
    await page.close();
  }
  return all;
}

const median = <T>(all: readonly T[], of: (each: T) => number): number => quantile(all.map(of), 0.5);

async function walkTime(browser: TestBrowser, path: string): Promise<number> {
  const times = await onFreshPages(browser, path, (page) =>
    page.evaluate(() => {
      const start = performance.now();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let length = 0;
      while (walker.nextNode()) length += walker.currentNode.textContent?.length ?? 0;
      return length > 0 ? performance.now() - start : Number.NaN;
    }),
  );
  return median(times, (time) => time);
}

const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('p, li, h2')].map((each) => each.textContent ?? ''));

/** Handing the text to the background, and the time until all its answers are back. */
async function handOver(ours: TestBrowser, plain: TestBrowser, path: string): Promise<Result[]> {
  const [texts = []] = await onFreshPages(plain, path, textsOf);
  const times: { busy: number; whole: number }[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await withExtension(ours, askAll, texts, SLICE));
  return [
    { name: 'handing its text over to the background', value: median(times, ({ busy }) => busy), unit: 'ms' },
    { name: '… until all answers are back', value: median(times, ({ whole }) => whole), unit: 'ms' },
  ];
}

/** Runs in a page of the extension. */
async function askAll(texts: string[], slice: number): Promise<{ busy: number; whole: number }> {
  const start = performance.now();
  let busy = 0;
  for (let at = 0; at < texts.length; ) {
    const blocks: { text: string }[] = [];
    for (let size = 0; at < texts.length && size < slice; at++) {
      const text = texts[at] ?? '';
      blocks.push({ text });
      size += text.length;
    }
    const before = performance.now();
    const params = { blocks, evidence: { seen: [], spelledOut: {} } };
    const answer = chrome.runtime.sendMessage({ neurogloss: 'findMatches', params });
    busy += performance.now() - before;
    await answer;
  }
  return { busy, whole: performance.now() - start };
}

interface InPage {
  load: number;
  time: number;
  count: number;
  heap: number;
}

async function matchInPage(
  browser: TestBrowser,
  path: string,
  code: string,
  entries: readonly EntryForms[],
  name: string,
): Promise<Result[]> {
  const index = base64(entries);
  const all = await onFreshPages(browser, path, async (page): Promise<InPage> => {
    const before = await heapOf(page);
    await page.evaluate(code);
    const load = await page.evaluate((index) => globalThis.inPageMatching.load(index), index);
    const found = await page.evaluate(() =>
      globalThis.inPageMatching.find(
        [...document.querySelectorAll('p, li, h2')].map((each) => each.textContent ?? ''),
      ),
    );
    return { load, ...found, heap: (await heapOf(page)) - before };
  });
  const matches = Math.round(median(all, ({ count }) => count)).toLocaleString('en');
  return [
    { name: `matching in the page, ${name}: loading`, value: median(all, ({ load }) => load), unit: 'ms' },
    {
      name: `matching in the page, ${name}: ${matches} matches, cold`,
      value: median(all, ({ time }) => time),
      unit: 'ms',
    },
    { name: `matching in the page, ${name}: memory`, value: median(all, ({ heap }) => heap), unit: 'kB' },
  ];
}

/** kB of JavaScript heap and of array buffers after the garbage is collected. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return (usedSize + backingStorageSize) / 1000;
}

const MARK_JS = createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js');

/** mark.js wraps the words that matching found, paragraph by paragraph. */
async function markRanges(
  browser: TestBrowser,
  path: string,
  code: string,
  entries: readonly EntryForms[],
): Promise<Result[]> {
  const index = base64(entries);
  const all = await onFreshPages(browser, path, async (page) => {
    await page.evaluate(code);
    await page.evaluate((index) => globalThis.inPageMatching.load(index), index);
    await page.addScriptTag({ path: MARK_JS });
    return page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll<HTMLElement>('p, li, h2')];
      const ranges = paragraphs.map((each) => globalThis.inPageMatching.ranges(each.textContent ?? ''));
      const start = performance.now();
      paragraphs.forEach((each, at) => {
        new window.Mark(each).markRanges(ranges[at] ?? []);
      });
      return { time: performance.now() - start, count: ranges.flat().length };
    });
  });
  const [{ count } = { count: 0 }] = all;
  return [
    {
      name: `mark.js markRanges() of ${count.toLocaleString('en')} ranges, layout not included`,
      value: median(all, ({ time }) => time),
      unit: 'ms',
    },
  ];
}

const base64 = (entries: readonly EntryForms[]): string =>
  Buffer.from(buildIndex(entries)).toString('base64');
