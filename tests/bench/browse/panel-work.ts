import type { Page } from 'puppeteer-core';
import { withExtension } from '../../../scripts/browsers/contexts/control.ts';
import { waitForPainted } from '../../../scripts/browsers/screen/highlights.ts';
import { openPage } from '../../../scripts/browsers/screen/open-page.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { openRealSidePanel, waitForRealSidePanel } from '../../support/browser-ui/real-side-panel.ts';
import { contentProcesses } from '../measures/firefox-processes.ts';

/** Milliseconds for which a page rests. */
export const REST = 3_000;

/** Milliseconds of work in a page that rests for `REST`, the least of several rests: of its scripts in Chromium, of its whole process in Firefox. */
export interface PanelWork {
  /** Before the side panel was ever open … */
  before: number;
  /** … beside the open panel … */
  open: number;
  /** … and when that is closed again. */
  closed: number;
}

/** What the side panel costs the page beside it, which rests so many times in each state. */
export async function panelWork(browser: TestBrowser, rests: number): Promise<PanelWork> {
  const page = await openPage(browser, 'demo.html');
  await waitForPainted(page, 'secondary myoclonus');
  const before = await workAtRest(browser, page, rests);
  await openRealSidePanel(page);
  await waitForRealSidePanel(page, 'shows what is in view', ({ inView }) => inView.length > 0);
  const open = await workAtRest(browser, page, rests);
  await waitUntil('the side panel is closed', () =>
    withExtension(browser, () => {
      const views = chrome.extension
        .getViews()
        .filter((view: object): view is typeof window => 'innerWidth' in view)
        .filter((view) => view.location.pathname === '/sidepanel.html');
      for (const view of views) view.close();
      return views.length === 0;
    }),
  );
  const closed = await workAtRest(browser, page, rests);
  await page.close();
  return { before, open, closed };
}

async function workAtRest(browser: TestBrowser, page: Page, rests: number): Promise<number> {
  // What was begun comes to its end.
  await pause(REST);
  const works: number[] = [];
  for (let rest = 0; rest < rests; rest++) {
    const start = await workSoFar(browser, page);
    await pause(REST);
    works.push((await workSoFar(browser, page)) - start);
  }
  return Math.min(...works);
}

async function workSoFar(browser: TestBrowser, page: Page): Promise<number> {
  if (browser.name === 'chromium') return ((await page.metrics()).ScriptDuration ?? Number.NaN) * 1000;
  const processes = await contentProcesses(browser);
  return processes.find(({ urls }) => urls.includes(page.url()))?.milliseconds ?? Number.NaN;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
