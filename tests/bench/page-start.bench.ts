import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { Bench, Result } from '../../scripts/bench/result.ts';
import { ensureBrowser } from '../../scripts/browsers/ensure-browser.ts';
import { launchBrowser } from '../../scripts/browsers/launch-browser.ts';
import { servePages } from '../../scripts/browsers/session/page-server.ts';
import { startTestBrowser, type TestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { testedExtension } from '../../scripts/browsers/session/tested-extension.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { stopBackground } from '../support/browser-ui/stop-background.ts';
import { emptyExtension } from './bench-extensions.ts';
import { bundledForms } from './bundled-forms.ts';
import { quantile } from './measure.ts';
import { type LoadOptions, loadPage, noteHighlights } from './page-load.ts';
import { pageSource } from './page-source.ts';

const LENGTH = 40_000;
const WORDS_BETWEEN = 12;
const RUNS = 9;
const STARTS = 5;
const FRAMES = 20;

/** How soon the first screen is painted, from a warm, a killed and a just started background; and what frames hold. */
export const bench: Bench = {
  title: `The first highlight on a page of ${LENGTH.toLocaleString('en')} characters, and the heap of frames, in Chromium`,
  async run() {
    const { html } = pageSource(await bundledForms(), LENGTH, WORDS_BETWEEN);
    const ours = await startTestBrowser('chromium');
    try {
      return [
        ...(await firstHighlight(ours, html, 'warm background', 100, {})),
        ...(await firstHighlight(ours, html, 'killed background', 150, {
          before: () => stopBackground(ours),
        })),
        await browserStart(html),
        ...(await frameHeap(ours)),
      ];
    } finally {
      await ours.close();
    }
  },
};

async function firstHighlight(
  browser: TestBrowser,
  html: string,
  name: string,
  atMost: number,
  options: LoadOptions,
): Promise<Result[]> {
  const path = browser.server.make(html);
  const times: { ownPaint: number; firstPaint: number }[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await loadPage(browser, path, options));
  const median = (of: 'ownPaint' | 'firstPaint'): number =>
    quantile(
      times.map((each) => each[of]),
      0.5,
    );
  return [
    { name: `${name}: script's start to the page's own first frame`, value: median('ownPaint'), unit: 'ms' },
    { name: `${name}: script's start to first highlight`, value: median('firstPaint'), unit: 'ms', atMost },
  ];
}

/** The first page of a browser that has known the extension since its last run: nothing of ours runs yet. */
async function browserStart(html: string): Promise<Result> {
  const profile = await mkdtemp(join(tmpdir(), 'neurogloss-profile-'));
  const server = await servePages();
  const times: number[] = [];
  try {
    // At the first start the extension is new to the browser.
    await inBrowser(profile, async (browser) => {
      await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    });
    for (let start = 0; start < STARTS; start++) {
      await inBrowser(profile, async (browser) => {
        times.push(await loadFirst(browser, server.origin + server.make(html)));
      });
    }
  } finally {
    server.close();
    await rm(profile, { recursive: true });
  }
  return {
    name: "just started browser: the page's DOMContentLoaded to first highlight",
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
  await noteHighlights(page);
  await page.bringToFront();
  await page.goto(url);
  await waitUntil('a highlight shows', async () => {
    // The browser may open tabs of its own in front when it has just started.
    await page.bringToFront();
    return page.evaluate('seenHighlights.length > 0');
  });
  return page.evaluate<[], () => number>(
    'seenHighlights[0][0] - performance.getEntriesByType("navigation")[0].domContentLoadedEventStart',
  );
}

async function frameHeap(ours: TestBrowser): Promise<Result[]> {
  await using empty = await emptyExtension();
  const without = await startTestBrowser('chromium', { extension: empty.folder, closeWelcome: false });
  try {
    const [one = 0, many = 0] = [await addedHeap(ours, without, 0), await addedHeap(ours, without, FRAMES)];
    return [
      { name: 'added heap of a page with one sentence', value: one, unit: 'kB', atMost: 400 },
      {
        name: `added heap of each of its ${FRAMES} frames`,
        value: (many - one) / FRAMES,
        unit: 'kB',
        atMost: 120,
      },
    ];
  } finally {
    await without.close();
  }
}

async function addedHeap(ours: TestBrowser, without: TestBrowser, frames: number): Promise<number> {
  const frame = `<iframe srcdoc="<p lang=en>A frame about myoclonus."></iframe>`;
  const html = `<!doctype html><html lang="en"><title>Frames</title><p>A page about myoclonus.${frame.repeat(frames)}`;
  const added: number[] = [];
  for (let run = 0; run < STARTS; run++) {
    const plain = await loadPage(without, without.server.make(html));
    added.push((await loadPage(ours, ours.server.make(html))).heap - plain.heap);
  }
  return quantile(added, 0.5);
}
