import type { Page } from 'puppeteer-core';
import { DEFAULT_DELAY } from '../../entrypoints/settings/settings-schema.ts';
import type { Bench, Result } from '../../scripts/bench/result.ts';
import { waitForCard, waitForNoCard } from '../../scripts/browsers/screen/card.ts';
import { waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { hoverText, moveAway } from '../../scripts/browsers/screen/hover.ts';
import { openHtml, openPage } from '../../scripts/browsers/screen/open-page.ts';
import { startTestBrowser, type TestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { quantile } from './measures/measure.ts';
import { dispatchTimes } from './measures/trace-events.ts';

const TERM = 'secondary myoclonus';
const MATCHES = 5_000;
const LINE = 20;
const MOVES = 1_500;
const HOVERS = 15;

/** What the pointer costs a page, and how soon the card comes, in Chromium. */
export const bench: Bench = {
  title: `Hovering: along ${MATCHES.toLocaleString('en')} matches, and onto one`,
  async run() {
    const browser = await startTestBrowser('chromium');
    try {
      return results(await movesOf(browser), await lateness(browser));
    } finally {
      await browser.close();
    }
  },
};

const results = (moves: readonly number[], late: readonly number[]): Result[] => [
  { name: `a mouse move, median of ${moves.length}`, value: quantile(moves, 0.5), unit: 'ms' },
  { name: 'a mouse move, p95', value: quantile(moves, 0.95), unit: 'ms', atMost: 0.2 },
  { name: 'card after its delay, median', value: quantile(late, 0.5), unit: 'ms', atMost: 16 },
  { name: 'card after its delay, p95', value: quantile(late, 0.95), unit: 'ms' },
];

/** Milliseconds of the main thread's processor time that each of the page's `pointermove` events took, listeners and hit test. */
async function movesOf(browser: TestBrowser): Promise<number[]> {
  const line = `<p>${Array.from({ length: LINE / 2 }, () => 'myoclonus and dystonia').join(' and ')}.`;
  const page = await openHtml(
    browser,
    `<!doctype html><html lang="en"><title>Many</title><style>p { margin: 0; font: 10px/13px serif }</style>
     ${line.repeat(MATCHES / LINE)}`,
  );
  await page.setViewport({ width: 1200, height: 800 });
  await waitForPainted(page, 'myoclonus');
  // The first move over a term loads the card's code.
  await hoverText(page, 'myoclonus', 4);
  await waitForCard(page);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  return dispatchTimes(page, 'pointermove', () => moveAlong(page));
}

/** Along the lines, a word further each time: no rest is long enough for a card. */
async function moveAlong(page: Page): Promise<void> {
  for (let move = 0; move < MOVES; move++) {
    await page.mouse.move(20 + ((move * 17) % 1100), 20 + Math.floor((move * 17) / 1100) * 13);
  }
}

/** Milliseconds that the card comes later than its delay after the pointer's last move. */
async function lateness(browser: TestBrowser): Promise<number[]> {
  const page = await openPage(browser, 'demo.html');
  await waitForPainted(page, TERM);
  await page.evaluate(() => {
    const times = { rest: 0, card: 0 };
    addEventListener('mousemove', () => {
      times.rest = performance.now();
    });
    new MutationObserver(() => {
      if (document.querySelector('neurogloss-card')) times.card ||= performance.now();
    }).observe(document, { childList: true, subtree: true });
    Object.assign(globalThis, { times });
  });
  const late: number[] = [];
  for (let hover = 0; hover <= HOVERS; hover++) {
    await page.evaluate('times.card = 0');
    await hoverText(page, TERM);
    await waitForCard(page);
    const waited = await page.evaluate<[], () => number>('times.card - times.rest');
    await moveAway(page);
    await waitForNoCard(page);
    // The first also loads the card's code.
    if (hover > 0) late.push(waited - DEFAULT_DELAY);
  }
  return late;
}
