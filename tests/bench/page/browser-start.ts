import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { Result } from '../../../scripts/bench/result.ts';
import { ensureBrowser } from '../../../scripts/browsers/ensure-browser.ts';
import { launchBrowser } from '../../../scripts/browsers/launch-browser.ts';
import { servePages } from '../../../scripts/browsers/session/page-server.ts';
import { testedExtension } from '../../../scripts/browsers/session/tested-extension.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { quantile } from '../measures/measure.ts';
import { type BenchPage, PAGE_HEADERS } from './bench-page.ts';
import { MARKS, markFirstHighlight } from './first-highlight.ts';

/** How soon the first page of a browser that has known the extension since its last run shows a highlight. */
export async function browserStart({ name, html }: BenchPage, rounds: number): Promise<Result> {
  const profile = await mkdtemp(join(tmpdir(), 'neurogloss-profile-'));
  const server = await servePages();
  const times: number[] = [];
  try {
    // At the first start the extension is new to the browser.
    await inBrowser(profile, async (browser) => {
      await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    });
    for (let round = 0; round < rounds; round++) {
      await inBrowser(profile, async (browser) => {
        times.push(await loadFirst(browser, server.origin + server.make(html, PAGE_HEADERS)));
      });
    }
  } finally {
    server.close();
    await rm(profile, { recursive: true });
  }
  return {
    name: `${name}, just started browser: the page's DOMContentLoaded to first highlight`,
    value: quantile(times, 0.5),
    unit: 'ms',
  };
}

async function inBrowser(profile: string, use: (browser: Browser) => Promise<void>): Promise<void> {
  const { browser } = await launchBrowser({
    name: 'chromium',
    executablePath: ensureBrowser('chromium'),
    extension: undefined,
    headless: true,
    args: [
      `--user-data-dir=${profile}`,
      `--load-extension=${testedExtension('chromium')}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
    ],
  });
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}

async function loadFirst(browser: Browser, url: string): Promise<number> {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.evaluateOnNewDocument(markFirstHighlight, MARKS);
  await page.bringToFront();
  await page.goto(url);
  await waitUntil('a highlight shows', async () => {
    // The browser may open tabs of its own in front when it has just started.
    await page.bringToFront();
    return page.evaluate('globalThis.isHighlightShown');
  });
  return page.evaluate((mark) => {
    const [navigation] = performance.getEntriesByType('navigation');
    if (!(navigation instanceof PerformanceNavigationTiming)) return Number.NaN;
    const seen = performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN;
    return seen - navigation.domContentLoadedEventStart;
  }, MARKS.seen);
}
