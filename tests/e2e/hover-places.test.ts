import type { Frame, Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { cardAfterAll, waitForCard, waitForNoCard } from '../../scripts/browsers/screen/card.ts';
import { waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { hoverText, moveAway } from '../../scripts/browsers/screen/hover.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import type { TestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { test } from '../support/browser-test.ts';

const SENTENCE = 'She has had myoclonus for many years, and nobody knows why it came.';

const html = (body: string, style = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Places</title><link rel="icon" href="data:,">
   <style>body { font: 16px/1.5 serif; margin: 40px } ${style}</style>${body}`;

/** Milliseconds: where cards show is looked at here, not when. */
const SOON = 50;

async function openPainted(browser: TestBrowser, body: string, style?: string): Promise<Page> {
  await changeSettings(browser, { delay: SOON });
  const page = await openHtml(browser, html(body, style));
  await waitForPainted(page, 'myoclonus');
  return page;
}

describe('a term shows its card', () => {
  test.for<[name: string, body: string, style: string]>([
    ['in a zoomed page', `<p>${SENTENCE}</p>`, 'body { zoom: 2 }'],
    ['in a part that is zoomed out', `<p>${SENTENCE}</p>`, 'p { zoom: 0.6 }'],
    ['scaled', `<p>${SENTENCE}</p>`, 'p { transform: scale(1.7); transform-origin: 0 0; width: 300px }'],
    ['turned', `<p>${SENTENCE}</p>`, 'p { transform: rotate(24deg); margin: 200px 0 }'],
    ['in columns', `<p>${SENTENCE.repeat(12)}</p>`, 'p { columns: 3 }'],
    ['in vertical writing', `<p>${SENTENCE}</p>`, 'p { writing-mode: vertical-rl; height: 300px }'],
    ['in right-to-left text', `<p dir="rtl">זה היה myoclonus בסוף</p>`, ''],
    [
      'where text cannot be selected',
      `<p>${SENTENCE}</p>`,
      'p { user-select: none; -webkit-user-select: none }',
    ],
    ['in a link', `<p><a href="#why">What is myoclonus?</a></p>`, ''],
    ['in a button', `<button type="button">What is myoclonus?</button>`, ''],
    [
      'in a part that was scrolled',
      `<div><p>${'Rain. '.repeat(400)}</p><p>${SENTENCE}</p><p>${'Rain. '.repeat(400)}</p></div>`,
      'div { height: 200px; width: 400px; overflow: auto }',
    ],
    [
      'in a fixed bar',
      `<header>${SENTENCE}</header><p style="height: 3000px">Rain.</p>`,
      'header { position: fixed }',
    ],
    [
      'below something that lets the pointer through',
      `<p>${SENTENCE}</p><i></i>`,
      'i { position: fixed; inset: 0; pointer-events: none; background: #0001 }',
    ],
    ['as a flex item', `<p><span>She has</span> <b>myoclonus</b></p>`, 'p { display: flex; gap: 20px }'],
    ['in a table', `<table><tr><td>Since</td><td>myoclonus</td></tr></table>`, 'td { padding: 20px }'],
  ])('%s', async ([, body, style], { browser }) => {
    const page = await openPainted(browser, body, style);
    await hoverText(page, 'myoclonus');
    await waitForCard(page, 'myoclonus');
  });
});

test('text that something covers shows no card, until it is uncovered', async ({ browser }) => {
  const page = await openPainted(
    browser,
    `<p>${SENTENCE}</p><div id="cover"></div>`,
    '#cover { position: fixed; inset: 0; background: #fffc }',
  );
  await hoverText(page, 'myoclonus');
  expect(await cardAfterAll(page)).toBeNull();
  await page.evaluate(() => document.getElementById('cover')?.remove());
  await moveAway(page);
  await hoverText(page, 'myoclonus');
  await waitForCard(page, 'myoclonus');
});

test('blank space beside a term shows no card', async ({ browser }) => {
  const page = await openPainted(browser, '<p>A case of myoclonus</p><p>Rain.</p>', 'p { width: 600px }');
  await page.mouse.move(500, 60, { steps: 4 });
  expect(await cardAfterAll(page)).toBeNull();
});

/** Whether the card is whole on the screen and leaves the term's line free. */
async function judge(page: Page, frame: Page | Frame = page): Promise<string[]> {
  const { place } = await waitForCard(page, 'myoclonus');
  const { width, height, line } = await frame.evaluate(() => {
    const range = document.createRange();
    const text = document.querySelector('#term')?.firstChild;
    if (text) range.selectNode(text);
    const { top, bottom } = range.getBoundingClientRect();
    return { width: innerWidth, height: innerHeight, line: { top, bottom } };
  });
  const wrong: string[] = [];
  if (place.x < 0 || place.x + place.width > width) wrong.push('cut off at a side');
  if (place.y < 0 || place.y + place.height > height) wrong.push('cut off above or below');
  if (place.y < line.bottom && place.y + place.height > line.top) wrong.push('covers the line');
  return wrong;
}

describe('the card is whole and leaves the line free', () => {
  const at = (style: string): string => `#term { position: fixed; ${style} }`;
  test.for<[name: string, style: string]>([
    ['in the upper left corner', 'top: 0; left: 0'],
    ['in the upper right corner', 'top: 0; right: 0'],
    ['in the lower left corner', 'bottom: 0; left: 0'],
    ['in the lower right corner', 'bottom: 0; right: 0'],
    ['at the left edge', 'top: 50%; left: 0'],
    ['at the right edge', 'top: 50%; right: 0'],
    ['in the middle', 'top: 50%; left: 50%'],
  ])('%s', async ([, style], { browser }) => {
    const page = await openPainted(browser, '<b id="term">myoclonus</b>', at(style));
    await page.setViewport({ width: 900, height: 700 });
    await hoverText(page, 'myoclonus');
    expect(await judge(page)).toEqual([]);
  });

  test.for<[zoomed: string, style: string]>([
    ['whose root is zoomed in', 'html { zoom: 2 }'],
    ['whose root is zoomed out', 'html { zoom: 0.5 }'],
    ['whose body is zoomed in', 'body { zoom: 1.5 }'],
    ['whose dialog is zoomed in', 'dialog { zoom: 2 }'],
  ])('and of its own size in a page %s', async ([, style], { browser }) => {
    const page = await openHtml(
      browser,
      html(
        '<dialog><b id="term">myoclonus</b></dialog><script>document.querySelector("dialog").showModal()</script>',
        style,
      ),
    );
    await waitForPainted(page, 'myoclonus');
    await page.setViewport({ width: 900, height: 700 });
    await hoverText(page, 'myoclonus');
    expect(await judge(page)).toEqual([]);
    expect((await waitForCard(page)).place.width).toBeCloseTo(360, 0);
  });

  test.for<[name: string, style: string]>([
    ['above', 'top: 4px; left: 4px'],
    ['below', 'bottom: 4px; right: 4px'],
    ['in the middle', 'top: 45%; left: 20%'],
  ])('at 400 %% zoom, the term %s', async ([, style], { browser }) => {
    const page = await openPainted(browser, '<b id="term">myoclonus</b>', at(style));
    // 1280 × 1024 at 400 %.
    await page.setViewport({ width: 320, height: 256 });
    await hoverText(page, 'myoclonus');
    expect(await judge(page)).toEqual([]);
  });
});

test('in a small frame the card fits into it, and can be scrolled to its end', async ({ browser }) => {
  const page = await openHtml(
    browser,
    html(
      `<iframe style="width: 300px; height: 160px; border: 0" srcdoc="${html(
        '<p id=term>A case of myoclonus.</p>',
      ).replaceAll('"', "'")}"></iframe>`,
    ),
  );
  const frame = await waitUntil('the frame is there', () => page.frames()[1]);
  await waitForPainted(frame, 'myoclonus');
  const { x, y } = await frame.evaluate(() => {
    const range = document.createRange();
    const text = document.querySelector('#term')?.firstChild;
    if (text) {
      range.setStart(text, 10);
      range.setEnd(text, 18);
    }
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.move(40 + x, 40 + y, { steps: 4 });
  const { host, inner } = await waitUntil('the card is in the frame', () =>
    frame.evaluate(() => {
      const box = document.querySelector('neurogloss-card')?.getBoundingClientRect();
      return box && { host: { x: box.x, right: box.right, y: box.y, bottom: box.bottom }, inner: innerWidth };
    }),
  );
  expect(host.x).toBeGreaterThanOrEqual(0);
  expect(host.right).toBeLessThanOrEqual(inner);
});

test('in a fullscreen element the card is on top', async ({ browser }) => {
  const page = await openPainted(
    browser,
    `<main><button type="button">Fill the screen</button><p id="term">${SENTENCE}</p></main>
     <script>document.querySelector('button').onclick = () => document.querySelector('main').requestFullscreen()</script>`,
    'main { background: white }',
  );
  await page.click('button');
  await waitUntil('it fills the screen', () => page.evaluate(() => document.fullscreenElement !== null));
  await hoverText(page, 'myoclonus');
  const { place } = await waitForCard(page, 'myoclonus');
  const top = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, {
    x: place.x + place.width / 2,
    y: place.y + place.height / 2,
  });
  expect(top).toBe('neurogloss-card');
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
});
