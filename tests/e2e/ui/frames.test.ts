import type { Frame, Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { besideContentScript } from '../../../scripts/browsers/contexts/control.ts';
import { clickInCard, waitForCard } from '../../../scripts/browsers/screen/card.ts';
import {
  readHighlights,
  waitForNothingPainted,
  waitForPainted,
} from '../../../scripts/browsers/screen/highlights.ts';
import { hoverText } from '../../../scripts/browsers/screen/hover.ts';
import { openHtml } from '../../../scripts/browsers/screen/open-page.ts';
import { settle } from '../../../scripts/browsers/session/settle.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { test } from '../../support/browser-test.ts';
import { pressCommand } from '../../support/browser-ui/press-command.ts';

const FRAME = `<iframe style="position: fixed; left: 500px; top: 300px; width: 400px; height: 400px"
  srcdoc="<!doctype html><html lang=en><title>Inside</title><p>Dystonia.</p><p>Asterixis."></iframe>`;

const html = (frame: string): string =>
  `<!doctype html><html lang="en"><title>Frames</title><link rel="icon" href="data:,"><p>Myoclonus.</p>${frame}`;

async function openFramed(browser: TestBrowser, frame = FRAME): Promise<{ page: Page; inner: Frame }> {
  const page = await openHtml(browser, html(frame));
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

/** Waits until the card of this term is the only one, and the focus of the page is on an element of this name. */
const waitForOpen = ({ page, inner }: { page: Page; inner: Frame }, term: string, focused: string) =>
  waitUntil(`only the card of ${term} is open, with the focus`, async () => {
    const painted = (await Promise.all([page, inner].map((each) => readHighlights(each)))).flat();
    const open = painted.filter(({ highlight }) => highlight === 'neurogloss-open').map(({ text }) => text);
    const element = await page.evaluate(() => document.activeElement?.localName);
    return `${open} ${element}` === `${term} ${focused}`;
  });

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

  test('one card is open at a time where the frame is in a shadow root', async ({ browser }) => {
    const framed = await openFramed(
      browser,
      `<div><template shadowrootmode="open">${FRAME}</template></div>`,
    );
    for (const expected of [
      [true, false],
      [false, true],
    ]) {
      await pressCommand(framed.page, 'next-term');
      await waitForCards(framed, expected);
    }
    // It has the focus, and would stay.
    await hoverText(framed.page, 'Myoclonus');
    await waitForCards(framed, [true, false]);
  });

  test('the card in which a term was muted, pinned, gives way to one in another frame', async ({
    browser,
  }) => {
    const framed = await openFramed(browser);
    await hoverText(framed.page, 'Myoclonus');
    await waitForCard(framed.page);
    await clickInCard(framed.page, 'Keep this card open');
    await clickInCard(framed.page, 'I know this term');
    await waitForCard(framed.page, 'No longer marked.');
    await waitForNothingPainted(framed.page);
    await waitForPainted(framed.inner, 'Dystonia');
    await hoverInside(framed);
    await waitForCards(framed, [false, true]);
  });

  test('the commands go through all frames, and round at the end', async ({ browser }) => {
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
    await pressCommand(framed.page, 'previous-term');
    await waitForOpen(framed, 'Asterixis', 'iframe');
  });
});

test('in a page without frames no other card is asked for', async ({ browser }) => {
  const page = await openHtml(browser, html(''));
  await waitForPainted(page, 'Myoclonus');
  await besideContentScript(page, () => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    for (const api of [globalThis.chrome, Reflect.get(globalThis, 'browser')]) {
      if (!api) continue;
      const send = api.runtime.sendMessage.bind(api.runtime);
      Reflect.set(api.runtime, 'sendMessage', (message: object) => {
        asked.push(Reflect.get(message, 'neurogloss'));
        return send(message);
      });
    }
  });
  await hoverText(page, 'Myoclonus');
  await waitForCard(page);
  const asked = await settle(() =>
    besideContentScript(page, (): unknown[] => Reflect.get(globalThis, 'asked')),
  );
  expect(asked).toContain('getEntries');
  expect(asked).not.toContain('closeOtherCards');
});
