import type { Frame, Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { test } from '../../support/browser-test.ts';
import { clickInCard, waitForCard } from '../../support/card.ts';
import { waitForPainted } from '../../support/highlights.ts';
import { hoverText } from '../../support/hover.ts';
import { openHtml } from '../../support/open-page.ts';
import { pressCommand } from '../../support/press-command.ts';
import type { TestBrowser } from '../../support/test-browser.ts';
import { waitUntil } from '../../support/wait-until.ts';

const PAGE = `<!doctype html><html lang="en"><title>Frames</title><p>Myoclonus.</p>
  <iframe style="position: fixed; left: 500px; top: 300px; width: 400px; height: 400px"
    srcdoc="<!doctype html><html lang=en><title>Inside</title><p>Dystonia.</p><p>Asterixis."></iframe>`;

async function openFramed(browser: TestBrowser): Promise<{ page: Page; inner: Frame }> {
  const page = await openHtml(browser, PAGE);
  const inner = await waitUntil('the frame is there', () => page.frames()[1]);
  await waitForPainted(page, 'Myoclonus');
  await waitForPainted(inner, 'Asterixis');
  return { page, inner };
}

/** Whether a card is open in the page, and in its frame. */
const cards = ({ page, inner }: { page: Page; inner: Frame }): Promise<boolean[]> =>
  Promise.all(
    [page, inner].map((each) => each.evaluate(() => document.querySelector('neurogloss-card') !== null)),
  );

const waitForCards = (framed: { page: Page; inner: Frame }, expected: readonly boolean[]): Promise<unknown> =>
  waitUntil(`cards are open: ${expected}`, async () => `${await cards(framed)}` === `${expected}`);

async function hoverInside({ page, inner }: { page: Page; inner: Frame }): Promise<void> {
  const { x, y } = await inner.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('p') ?? document.body);
    const { x, y } = range.getBoundingClientRect();
    return { x: x + 10, y: y + 8 };
  });
  await page.mouse.move(500 + x, 300 + y, { steps: 4 });
}

describe('in a page with frames', () => {
  test('one card is open at a time, even where one was pinned', async ({ browser }) => {
    const framed = await openFramed(browser);
    await hoverText(framed.page, 'Myoclonus');
    await waitForCard(framed.page);
    await clickInCard(framed.page, 'Keep this card open');
    await hoverInside(framed);
    await waitForCards(framed, [false, true]);
    await hoverText(framed.page, 'Myoclonus');
    await waitForCards(framed, [true, false]);
  });

  test('the commands go through all frames, and round at the end', async ({ browser, browserName, skip }) => {
    skip(browserName === 'firefox', 'Firefox’s events cannot be raised from within.');
    const framed = await openFramed(browser);
    const seen: string[] = [];
    for (const expected of [
      [true, false],
      [false, true],
      [false, true],
      [true, false],
    ]) {
      await pressCommand(framed.page, 'next-term');
      await waitForCards(framed, expected);
      seen.push(await framed.page.evaluate(() => document.activeElement?.localName ?? ''));
    }
    expect(seen).toEqual(['neurogloss-card', 'iframe', 'iframe', 'neurogloss-card']);
    await pressCommand(framed.page, 'previous-term');
    await waitForCards(framed, [false, true]);
  });
});
