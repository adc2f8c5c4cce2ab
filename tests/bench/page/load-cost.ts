import type { CDPSession } from 'puppeteer-core';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { usedHeap } from '../measures/used-heap.ts';
import type { BenchPage } from './bench-page.ts';
import { evaluateIn, openFreshTab } from './fresh-tab.ts';
import { type PageContent, pageContent } from './page-content.ts';
import { type ProcessTimes, waitUntilIdle } from './wait-until-idle.ts';

/** What loading a page cost its renderer in Chromium, page and extension together. */
export interface LoadCost extends PageContent {
  /** Milliseconds of the main thread's processor time from the navigation to one second after the load event … */
  firstSecond: number;
  /** … and until nothing more happens. */
  inAll: number;
  /** kB of JavaScript heap. */
  javaScript: number;
  /** kB of Blink's own heap. */
  blink: number;
}

/** Loads a page in a fresh renderer and returns what it cost. Nothing else is recorded meanwhile. */
export async function measureLoad(browser: TestBrowser, page: BenchPage): Promise<LoadCost> {
  await using tab = await openFreshTab(browser, page);
  const { session } = tab;
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await tab.load();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const firstSecond = await threadTime(session);
  await waitUntilRenderersIdle(browser);
  const inAll = await threadTime(session);
  const { javaScript, blink } = await usedHeap(session);
  return { firstSecond, inAll, javaScript, blink, ...(await evaluateIn(session, pageContent)) };
}

/** Waits until neither the page nor the extension's background does anything more. */
export async function waitUntilRenderersIdle({ browser }: TestBrowser): Promise<void> {
  const root = await browser.target().createCDPSession();
  await waitUntilIdle(async (): Promise<ProcessTimes> => {
    const { processInfo } = await root.send('SystemInfo.getProcessInfo');
    return new Map(
      processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime * 1000]),
    );
  });
  await root.detach();
}

/** Milliseconds of the main thread's processor time since the page's renderer was taken for it. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
}
