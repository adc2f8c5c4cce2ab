import { describe, expect, test } from 'vitest';
import { eventually, until } from '../../support/eventually.ts';
import { fakeBrowser } from '../../support/extension.ts';
import { readFrame, readPage } from '../../support/read-page.ts';
import type { TestPage } from '../../support/test-page.ts';

const VIEW = { width: 900, height: 600 };

/** Opens a page with a frame that shows this markup, and hovers the term in it. */
async function hoverInFrame(
  around: (frame: string) => string,
  body: string,
  attributes = '',
): Promise<TestPage[]> {
  const inside = `<!doctype html><html lang=en><title>Inside</title><body style='margin: 0; font: 16px/24px serif'>${body}`;
  const page = await readPage(around(`<iframe ${attributes} srcdoc="${inside}"></iframe>`), {
    ...VIEW,
    head: '<style>body { margin: 0 } iframe { border: 0; display: block }</style>',
    settings: { delay: 0 },
  });
  const element = page.document.querySelector('iframe');
  if (!element) throw new Error('The page has no frame.');
  const inner = await readFrame(page, element);
  await page.moveAway();
  await inner.shows('myoclonus');
  return [page, inner];
}

/** How many CSS pixels of the card lie outside of the part of the page that is seen, at its worst edge. */
function cutOff(page: TestPage, inner: TestPage): number {
  const { x = 0, y = 0, width = 0, height = 0 } = inner.card()?.place ?? {};
  const { left, top, width: wide } = inner.frame.getBoundingClientRect();
  const scale = wide / inner.window.innerWidth;
  const edges = { left: left + x * scale, top: top + y * scale, right: 0, bottom: 0 };
  edges.right = edges.left + width * scale;
  edges.bottom = edges.top + height * scale;
  return Math.round(
    Math.max(
      0,
      -edges.left,
      -edges.top,
      edges.right - page.window.innerWidth,
      edges.bottom - page.window.innerHeight,
    ),
  );
}

describe('in a frame of which only a part is seen, the card is in that part:', () => {
  test.for<[kind: string, around: (frame: string) => string, body: string, attributes: string]>([
    [
      'as tall as its content',
      (frame) => frame,
      "<p style='margin: 550px 40px 3000px'>See <b>myoclonus</b></p>",
      'style="width: 900px; height: 4000px"',
    ],
    [
      'many pages wide',
      (frame) => `<div style="width: 900px; height: 560px; overflow: hidden">${frame}</div>`,
      "<p style='margin-left: 760px; white-space: nowrap'>See <b>myoclonus</b></p>",
      'style="width: 9000px; height: 560px"',
    ],
    [
      'scaled down',
      (frame) => frame,
      "<p style='margin: 1080px 40px 3000px'>See <b>myoclonus</b></p>",
      'style="width: 1800px; height: 4000px; transform: scale(0.5); transform-origin: 0 0"',
    ],
    [
      'that stands out of the view at the left',
      (frame) => frame,
      "<p style='margin: 40px 0 0 330px'>See <b>myoclonus</b></p>",
      'style="width: 900px; height: 560px; margin-left: -300px"',
    ],
  ])('%s', async ([, around, body, attributes]) => {
    const [page, inner] = await hoverInFrame(around, body, attributes);
    if (!page || !inner) return;
    const { left, top, width, height } = inner.element('b').getBoundingClientRect();
    await inner.moveTo(inPage(inner, { x: left + width / 2, y: top + height / 2 }));
    await inner.cardShows('myoclonus');
    await eventually(() => cutOff(page, inner), 0);
  });
});

/** A place of a frame as if the frame were not scaled: that is how tests name places. */
function inPage(inner: TestPage, { x, y }: { x: number; y: number }): { x: number; y: number } {
  const scale = inner.frame.getBoundingClientRect().width / inner.window.innerWidth;
  return { x: x * scale, y: y * scale };
}

test('in a frame that is scrolled out of sight from outside, the card closes', async () => {
  const [page, inner] = await hoverInFrame(
    (frame) => `${frame}<p style="height: 3000px">Rain.</p>`,
    '<p>See <b>myoclonus</b></p>',
    'style="width: 800px; height: 500px"',
  );
  if (!page || !inner) return;
  await inner.hover('myoclonus');
  await inner.cardShows('myoclonus');
  page.window.scrollTo({ top: 2_000, behavior: 'instant' });
  await inner.cardCloses();
});

test('the next-term key scrolls the page around a frame that is as tall as its content', async () => {
  const [page, inner] = await hoverInFrame(
    (frame) => frame,
    "<p style='margin: 2500px 40px'>See <b>myoclonus</b></p>",
    'style="width: 900px; height: 5000px"',
  );
  if (!page || !inner) return;
  fakeBrowser.sendCommand('next-term', page.window);
  await inner.cardShows('myoclonus');
  expect(page.window.scrollY).toBeGreaterThan(2_000);
  await eventually(() => cutOff(page, inner), 0);
});

test('in a frame that may not open windows, a reference opens in a tab', async () => {
  const [, inner] = await hoverInFrame(
    (frame) => frame,
    '<p>A line with <b>myoclonus</b> in it.</p>',
    'sandbox="allow-same-origin allow-scripts" style="width: 860px; height: 550px"',
  );
  if (!inner) return;
  await inner.hover('myoclonus');
  await inner.cardShows('myoclonus');
  const before = fakeBrowser.openedTabs.length;
  await inner.clickInCard('DOI');
  await until('a tab is opened', () => fakeBrowser.openedTabs.length > before);
  expect(fakeBrowser.openedTabs.slice(before)).toEqual(['https://doi.org/10.1000/1']);
});

test('by touch, a tap outside of the frame closes its card', async () => {
  const [page, inner] = await hoverInFrame(
    (frame) => `${frame}<p style="margin: 60px">Outside of the frame.</p>`,
    '<p>A line with <b>myoclonus</b> in it.</p>',
    'style="width: 600px; height: 300px"',
  );
  if (!page || !inner) return;
  await inner.tap('myoclonus');
  await inner.cardShows('myoclonus');
  // A driver's finger does not move the focus in Firefox, as a user's does.
  if (import.meta.env.FIREFOX) inner.window.focus();
  await until('the frame has the focus', () => inner.document.hasFocus());
  await page.tap('Outside');
  if (import.meta.env.FIREFOX) page.window.focus();
  await inner.cardCloses();
});
