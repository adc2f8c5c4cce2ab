import type { Bench, BenchOptions, Result } from '../../scripts/bench/result.ts';
import { startTestBrowser, type TestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { stopBackground } from '../support/browser-ui/stop-background.ts';
import { quantile } from './measures/measure.ts';
import { type BenchPage, benchPages } from './page/bench-page.ts';
import { browserStart } from './page/browser-start.ts';
import { emptyExtension } from './page/empty-extension.ts';
import { type FirstFrames, firstHighlight } from './page/first-highlight.ts';
import { frameHeap } from './page/frame-heap.ts';
import { openFreshTab } from './page/fresh-tab.ts';
import { pageGoals } from './page/goals.ts';
import { type LoadCost, measureLoad, waitUntilRenderersIdle } from './page/load-cost.ts';
import { type LoadTrace, traceLoad } from './page/load-trace.ts';
import { measurePages, ROUNDS } from './page/measure-pages.ts';
import { addedResults, inTurns, medianAdded, type Pair } from './page/pairs.ts';

/** The browser itself knows no host but those of the bench: a saved page may send its user elsewhere. */
const OFFLINE =
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1';

/** What a page pays for the built extension in Chromium, against one whose content script is empty. */
export const bench: Bench = {
  title:
    'Pages in Chromium, each load in a fresh renderer: the extension against an empty one, medians of pairs',
  isLenient: true,
  async run(options) {
    const pages = await benchPages(options);
    await using empty = await emptyExtension('chromium');
    const without = await startTestBrowser('chromium', {
      extension: empty.folder,
      closeWelcome: false,
      args: [OFFLINE],
    });
    const ours = await startTestBrowser('chromium', { args: [OFFLINE] });
    try {
      const browsers = { ours, without };
      return [
        ...(await measurePages(pages, options, async (page, rounds, tenth) => {
          const measured = await measurePage(page, browsers, rounds);
          const firstSecond = medianAdded(measured.costs, (cost) => cost.firstSecond);
          return { results: resultsOf(measured, tenth), firstSecond };
        })),
        ...(options.pages === undefined ? await besides(pages, browsers, options) : []),
      ];
    } finally {
      await Promise.all([without.close(), ours.close()]);
    }
  },
};

/** What does not depend on the page. */
async function besides(
  [page]: readonly BenchPage[],
  browsers: Browsers,
  { rounds = ROUNDS }: BenchOptions,
): Promise<Result[]> {
  const frames = await frameHeap(browsers, rounds);
  return page ? [await browserStart(page, rounds), ...frames] : frames;
}

interface Browsers {
  ours: TestBrowser;
  without: TestBrowser;
}

interface Measured {
  costs: Pair<LoadCost>[];
  traces: Pair<LoadTrace>[];
  /** When the first highlight came; empty where the page has no term. */
  warm: FirstFrames[];
  killed: FirstFrames[];
}

/** Times, traces and looks for the first highlight in loads of their own: each would falsify the others. */
async function measurePage(page: BenchPage, { ours, without }: Browsers, rounds: number): Promise<Measured> {
  const costs = await inTurns(
    rounds,
    () => measureLoad(without, page),
    () => measureLoad(ours, page),
  );
  const traces = await inTurns(
    rounds,
    () => traceOf(page, without),
    () => traceOf(page, ours),
  );
  const measured: Measured = { costs, traces, warm: [], killed: [] };
  if (!hasTerms(costs)) return measured;
  for (let round = 0; round < rounds; round++) {
    measured.warm.push(await firstHighlight(ours, page));
    measured.killed.push(await firstHighlight(ours, page, () => stopBackground(ours)));
  }
  return measured;
}

async function traceOf(page: BenchPage, browser: TestBrowser): Promise<LoadTrace> {
  await using tab = await openFreshTab(browser, page);
  return await traceLoad(browser, tab.url, async () => {
    await tab.load();
    await waitUntilRenderersIdle(browser);
  });
}

const hasTerms = (costs: readonly Pair<LoadCost>[]): boolean => costs.some(({ ours }) => ours.highlights > 0);

function resultsOf({ costs, traces, warm, killed }: Measured, tenth: number | undefined): Result[] {
  const textLength = costs[0]?.ours.textLength ?? 0;
  const goals = pageGoals(textLength, hasTerms(costs), tenth);
  const own = costs.map(({ plain }) => plain.inAll);
  const longest = traces.map(({ ours }) => ours.longestTask);
  const time = 'main-thread time';
  return [
    { name: 'characters of text', value: textLength, unit: '' },
    { name: `the page itself, ${time} in all`, value: quantile(own, 0.5), unit: 'ms' },
    ...addedResults(
      { name: `${time} until a second after load`, unit: 'ms', atMost: goals.firstSecond },
      costs,
      ({ firstSecond }) => firstSecond,
    ),
    ...addedResults({ name: `${time} in all`, unit: 'ms', atMost: goals.inAll }, costs, ({ inAll }) => inAll),
    ...addedResults(
      { name: 'JavaScript heap', unit: 'kB', atMost: goals.javaScript },
      costs,
      ({ javaScript }) => javaScript,
    ),
    ...addedResults({ name: "heap of Blink's own", unit: 'kB', atMost: 300 }, costs, ({ blink }) => blink),
    ...addedResults({ name: 'frames', unit: '', atMost: 2 }, traces, ({ frames }) => frames),
    {
      name: `longest task with our code, p95 of ${longest.length} loads`,
      value: quantile(longest, 0.95),
      unit: 'ms',
      atMost: 10,
    },
    ...firstHighlightResults('warm background', warm, 100),
    ...firstHighlightResults('killed background', killed, 150),
  ];
}

function firstHighlightResults(background: string, loads: readonly FirstFrames[], atMost: number): Result[] {
  if (loads.length === 0) return [];
  const median = (frame: keyof FirstFrames): number =>
    quantile(
      loads.map((load) => load[frame]),
      0.5,
    );
  const start = `${background}: script's start to`;
  return [
    { name: `${start} the page's own first frame`, value: median('own'), unit: 'ms' },
    { name: `${start} first highlight`, value: median('highlighted'), unit: 'ms', atMost },
  ];
}
