import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { contentProcesses, timesOf } from '../measures/firefox-processes.ts';
import { type BenchPage, PAGE_HEADERS } from './bench-page.ts';
import { type PageContent, pageContent } from './page-content.ts';
import { type ProcessTimes, waitUntilIdle } from './wait-until-idle.ts';

/** Milliseconds of processor time that a page's process has used in Firefox, all its threads, since the navigation. */
export interface FirefoxCost extends PageContent {
  /** Until one second after the load event … */
  firstSecond: number;
  /** … and until nothing more happens. */
  inAll: number;
  /** The page's process. */
  pid: number;
}

export const PREFERENCES = {
  // Each site gets a process of its own, as people's Firefox does it; the driver's default is one for all.
  'fission.webContentIsolationStrategy': 1,
  // A proxy that is not there, for all but this machine: a saved page may send its user elsewhere.
  'network.proxy.type': 1,
  'network.proxy.socks': '127.0.0.1',
  'network.proxy.socks_port': 9,
  'network.proxy.socks_remote_dns': true,
  'network.proxy.failover_direct': false,
};

let sites = 0;

/** Loads a page in a process that never ran the extension's script, and returns what that process used. */
export async function measureFirefoxLoad(
  testBrowser: TestBrowser,
  { html }: BenchPage,
  beforeClosing: (pid: number) => Promise<void> = async () => {},
): Promise<FirefoxCost> {
  const { browser, server } = testBrowser;
  const url = `http://site-${++sites}.localhost:${server.port}${server.make(html, PAGE_HEADERS)}`;
  const tab = await browser.newPage();
  await tab.bringToFront();
  const before = timesOf(await contentProcesses(testBrowser));
  await tab.goto(url, { waitUntil: 'load', timeout: 180_000 });
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const processes = await contentProcesses(testBrowser);
  const pid = processes.find(({ urls }) => urls.includes(url))?.pid;
  if (pid === undefined) throw new Error(`No process of Firefox shows ${url}.`);
  const used = (times: ProcessTimes): number => (times.get(pid) ?? Number.NaN) - (before.get(pid) ?? 0);
  await waitUntilIdle(async () => timesOf(await contentProcesses(testBrowser)));
  const inAll = used(timesOf(await contentProcesses(testBrowser)));
  await beforeClosing(pid);
  const content = await tab.evaluate(pageContent);
  await tab.close();
  return { firstSecond: used(timesOf(processes)), inAll, pid, ...content };
}
