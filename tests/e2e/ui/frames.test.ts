import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { clickInCard } from '../../../scripts/browsers/screen/card.ts';
import { readHighlights, waitForPainted } from '../../../scripts/browsers/screen/highlights.ts';
import { openHtml } from '../../../scripts/browsers/screen/open-page.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { test } from '../../support/browser-test.ts';
import { pressCommand } from '../../support/browser-ui/press-command.ts';

const FRAME = `<iframe style="position: fixed; left: 500px; top: 300px; width: 400px; height: 400px"
  srcdoc="<!doctype html><html lang=en><title>Inside</title><p>Dystonia.</p><p>Asterixis."></iframe>`;

const HTML = `<!doctype html><html lang="en"><title>Frames</title><link rel="icon" href="data:,"><p>Myoclonus.</p>${FRAME}`;

async function openFramed(browser: TestBrowser): Promise<{ page: Page; inner: Frame }> {
  const page = await openHtml(browser, HTML);
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

/** Waits until the card of this term is the only one, and the focus of the page is on an element of this name. */
const waitForOpen = ({ page, inner }: { page: Page; inner: Frame }, term: string, focused: string) =>
  waitUntil(`only the card of ${term} is open, with the focus`, async () => {
    const painted = (await Promise.all([page, inner].map((each) => readHighlights(each)))).flat();
    const open = painted.filter(({ highlight }) => highlight === 'neurogloss-open').map(({ text }) => text);
    const element = await page.evaluate(() => document.activeElement?.localName);
    return `${open} ${element}` === `${term} ${focused}`;
  });

test('in a page with frames, commands go through all frames, and round at the end; one card is open at a time, even where one was pinned', async ({
  browser,
}) => {
  const framed = await openFramed(browser);
  for (const [term, focused] of [
    ['Myoclonus', 'neurogloss-card'],
    ['Dystonia', 'iframe'],
    ['Asterixis', 'iframe'],
    ['Myoclonus', 'neurogloss-card'],
  ] as const) {
    await pressCommand(framed.page, 'next-term');
    await waitForOpen(framed, term, focused);
  }
  await clickInCard(framed.page, 'Keep this card open');
  await pressCommand(framed.page, 'previous-term');
  await waitForOpen(framed, 'Asterixis', 'iframe');
  expect(await cards(framed)).toEqual([false, true]);
});
