import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { inFirefox } from '../../../scripts/browsers/contexts/in-firefox.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';

/** Bytes of a page of memory. */
const PAGE = 4_096;

/**
 * Resolves with the MB that the process of the extension's pages holds for itself alone, without what it shares with others: in Firefox as that
 * says itself, in Chromium by the same count of Linux; `null` elsewhere.
 */
export async function extensionMemory(browser: TestBrowser): Promise<number | null> {
  const bytes =
    browser.name === 'firefox'
      ? await inFirefox(browser, firefoxMemory)
      : chromiumMemory(browser.browser.process()?.pid);
  return typeof bytes === 'number' ? bytes / 1e6 : null;
}

/** Has the process of the extension's pages collect its garbage. */
export async function collectGarbage(browser: TestBrowser, page: Page): Promise<void> {
  if (browser.name === 'firefox') {
    await inFirefox(browser, () => {
      Services.obs.notifyObservers(null, 'child-mmu-request');
      return new Promise((resolve) => setTimeout(resolve, 3_000));
    });
    return;
  }
  const session = await page.createCDPSession();
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}

/** Runs in Firefox itself. */
async function firefoxMemory(): Promise<number | null> {
  const { children } = await ChromeUtils.requestProcInfo();
  return children.find(({ type }) => type === 'extension')?.memory ?? null;
}

/** The process is named by its command line. */
function chromiumMemory(browser: number | undefined): number | null {
  if (process.platform !== 'linux' || browser === undefined) return null;
  const found = readdirSync('/proc').find(
    (id) => /^\d+$/.test(id) && isExtension(id) && isWithin(id, browser),
  );
  if (found === undefined) return null;
  const [, resident = 0, shared = 0] = readProcess(found, 'statm').split(' ').map(Number);
  return (resident - shared) * PAGE;
}

const isExtension = (id: string): boolean => readProcess(id, 'cmdline').includes('--extension-process');

/** Whether a process was started by this one, at however many removes. */
function isWithin(id: string, ancestor: number): boolean {
  const parent = /^PPid:\s+(\d+)$/m.exec(readProcess(id, 'status'))?.[1];
  return (
    parent !== undefined && Number(parent) > 1 && (Number(parent) === ancestor || isWithin(parent, ancestor))
  );
}

/** Processes come and go meanwhile. */
function readProcess(id: string, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
