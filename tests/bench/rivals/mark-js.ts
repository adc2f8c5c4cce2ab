import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { Result } from '../../../scripts/bench/result.ts';
import { ensureBrowser } from '../../../scripts/browsers/ensure-browser.ts';
import { launchBrowser } from '../../../scripts/browsers/launch-browser.ts';

/** What `mark.js` is asked to mark in a page of paragraphs. */
export interface MarkTask {
  /** Paragraphs have an empty line between them. */
  text: string;
  /** For `mark()`. */
  terms: string[];
  /** For `markRanges()`: offsets in the text. */
  ranges: { start: number; length: number }[];
}

const MARK_JS = createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js');

/** Milliseconds: mark.js needs most of a minute for 600 terms on a slow machine. */
const PATIENCE = 300_000;

/** Times mark.js in Chromium on real paragraphs: searching by itself, and wrapping the ranges that were found for it. */
export async function measureMarkJs(task: MarkTask): Promise<Result[]> {
  const { browser } = await launchBrowser({
    name: 'chromium',
    executablePath: ensureBrowser('chromium'),
    extension: undefined,
    headless: true,
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.addScriptTag({ path: MARK_JS });
    const ranges = await timeMarkRanges(page, task);
    const mark = await timeMark(page, task);
    return [
      {
        name: `(b) mark.js markRanges(), our ${task.ranges.length} ranges, in Chromium`,
        value: ranges,
        unit: 'ms',
      },
      { name: `(b) mark.js mark(), ${task.terms.length} terms, in Chromium`, value: mark, unit: 'ms' },
    ];
  } finally {
    await browser.close();
  }
}

async function showText(page: Page, text: string): Promise<void> {
  await page.evaluate((paragraphs) => {
    document.body.innerHTML = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n\n');
  }, text.split('\n\n'));
}

async function timeMarkRanges(page: Page, { text, ranges }: MarkTask): Promise<number> {
  await showText(page, text);
  return page.evaluate((given) => {
    const start = performance.now();
    new window.Mark(document.body).markRanges(given);
    return performance.now() - start;
  }, ranges);
}

async function timeMark(page: Page, { text, terms }: MarkTask): Promise<number> {
  await showText(page, text);
  return page.evaluate((given) => {
    const start = performance.now();
    new window.Mark(document.body).mark(given, { accuracy: 'exactly', separateWordSearch: false });
    return performance.now() - start;
  }, terms);
}

declare global {
  interface Window {
    /** Set by mark.js. */
    Mark: typeof import('mark.js');
  }
}
