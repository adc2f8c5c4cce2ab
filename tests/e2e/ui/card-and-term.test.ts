import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { insideCard } from '../../../scripts/browsers/contexts/inside-card.ts';
import { readCard, waitForCard, waitForNoCard } from '../../../scripts/browsers/screen/card.ts';
import { waitForPainted } from '../../../scripts/browsers/screen/highlights.ts';
import { hoverText, moveAway } from '../../../scripts/browsers/screen/hover.ts';
import { openHtml } from '../../../scripts/browsers/screen/open-page.ts';
import { settle } from '../../../scripts/browsers/session/settle.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { test } from '../../support/browser-test.ts';

const RAIN = `<p>${'Rain. '.repeat(600)}</p>`;

async function openCard(browser: TestBrowser, body: string): Promise<Page> {
  const page = await openHtml(
    browser,
    `<!doctype html><html lang="en"><title>Card</title><link rel="icon" href="data:,">
     <style>#part { height: 300px; width: 400px; overflow: auto }</style>${body}`,
  );
  await waitForPainted(page, 'myoclonus');
  await hoverText(page, 'myoclonus');
  await waitForCard(page, 'myoclonus');
  return page;
}

const focusCard = (page: Page): Promise<unknown> =>
  insideCard(page, (root) => root.querySelector<HTMLElement>('.term')?.focus());

const isOpen = async (page: Page): Promise<boolean> => (await readCard(page)) !== null;

/** Scrolls an element down to its end, and waits for the frame in which its scroll event comes. */
const scrollDown = (page: Page, selector: string): Promise<void> =>
  page.evaluate(async (selector) => {
    document.querySelector(selector)?.scrollTo({ top: 9_999, behavior: 'instant' });
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  }, selector);

describe('a card', () => {
  test.for<[where: string, body: string]>([
    ['a part of the page', `<div id="part"><p>On myoclonus.</p>${RAIN}</div>`],
    [
      'a part whose own text it is in, and not out of the view',
      `<div style="height: 200px"></div><div id="part" style="height: 60px">On myoclonus.<p>${'Rain. '.repeat(40)}</p></div>`,
    ],
    [
      'a part with a shadow root in it',
      `<div id="part"><div><template shadowrootmode="open"><p>On myoclonus.</p></template></div>${RAIN}</div>`,
    ],
    [
      'a part that was zoomed',
      `<div style="zoom: 1.5"><div id="part"><p>On myoclonus.</p>${RAIN}</div></div>`,
    ],
  ])('closes when its term is scrolled out of sight in %s', async ([, body], { browser }) => {
    const page = await openCard(browser, body);
    await scrollDown(page, '#part');
    await waitForNoCard(page);
  });

  test.for<[what: string, body: string]>([
    [
      'a box that does not hold it',
      `<div id="part"><p style="position: absolute; top: 400px">On myoclonus.</p>${RAIN}</div>`,
    ],
    [
      'a fixed bar in what scrolls',
      `<div id="part"><p style="position: fixed; top: 400px">On myoclonus.</p>${RAIN}</div>`,
    ],
    [
      'what sticks to it',
      `<div id="part"><p style="position: sticky; top: 0">On myoclonus.</p>${RAIN}</div>`,
    ],
  ])('stays when its term stays in sight: %s', async ([, body], { browser }) => {
    const page = await openCard(browser, body);
    await scrollDown(page, '#part');
    expect(await settle(() => isOpen(page))).toBe(true);
  });

  test.for<[how: string, script: string]>([
    ['is taken out', 'document.querySelector("p").remove()'],
    ['is rewritten', 'document.querySelector("p").firstChild.data = "On rain."'],
    ['is hidden', 'document.querySelector("p").hidden = true'],
  ])(
    'that has the focus stays when its term %s, until the reader closes it',
    async ([, script], { browser }) => {
      const page = await openCard(browser, `<div id="part"><p>On myoclonus.</p>${RAIN}</div>`);
      await focusCard(page);
      const { place } = await waitForCard(page);
      await page.evaluate(`${script}; null`);
      await scrollDown(page, '#part');
      await moveAway(page);
      expect(await settle(() => isOpen(page))).toBe(true);
      const now = await waitForCard(page, 'myoclonus');
      expect([now.place.x, now.place.width]).toEqual([place.x, place.width]);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    },
  );

  test('that has the focus closes when its term is scrolled out of sight', async ({ browser }) => {
    const page = await openCard(browser, `<div id="part"><p>On myoclonus.</p>${RAIN}</div>`);
    await focusCard(page);
    await scrollDown(page, '#part');
    await waitForNoCard(page);
  });

  test('without the focus closes when its term is gone and the reader scrolls or moves on', async ({
    browser,
  }) => {
    const page = await openCard(browser, `<div id="part"><p>On myoclonus.</p>${RAIN}</div>`);
    await page.evaluate(() => document.querySelector('p')?.remove());
    await scrollDown(page, '#part');
    await waitForNoCard(page);
  });
});
