import { describe, expect, onTestFinished, test } from 'vitest';
import dialogPage from '../../pages/dialog.html?raw';
import { until } from '../support/eventually.ts';
import { type PageOptions, readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

const SENTENCE = 'She has had myoclonus for many years, and nobody knows why it came.';
const RAIN = '<p style="height: 2000px">Rain.</p>';
const TERM = '<b id="term">myoclonus</b>';

async function openCard(body: string, style: string, options: PageOptions = {}): Promise<TestPage> {
  const page = await readPage(body, {
    head: `<style>body { font-size: 16px; line-height: 1.5; margin: 40px } ${style}</style>`,
    settings: { delay: 0 },
    ...options,
  });
  await until('the term is painted', () => page.painted().some((text) => text.endsWith('myoclonus')));
  // The mouse may be there already.
  await page.moveAway();
  await page.hover('myoclonus');
  await page.cardShows('myoclonus');
  return page;
}

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
    `<div>${RAIN}<p>${SENTENCE}</p>${RAIN}</div>`,
    'div { height: 200px; width: 400px; overflow: auto }',
  ],
  ['in a fixed bar', `<header>${SENTENCE}</header>${RAIN}`, 'header { position: fixed }'],
  [
    'below something that lets the pointer through',
    `<p>${SENTENCE}</p><i></i>`,
    'i { position: fixed; inset: 0; pointer-events: none; background: #0001 }',
  ],
  ['as a flex item', `<p><span>She has</span> <b>myoclonus</b></p>`, 'p { display: flex; gap: 20px }'],
  ['in a table', `<table><tr><td>Since</td><td>myoclonus</td></tr></table>`, 'td { padding: 20px }'],
])('a term shows its card %s', async ([, body, style]) => {
  await openCard(body, style);
});

/** What is wrong with the place of the card: it shall be whole on the screen and leave the term's line free. */
function faults(page: TestPage): string[] {
  const { x = 0, y = 0, width = 0, height = 0 } = page.card()?.place ?? {};
  const { innerWidth, innerHeight } = page.window;
  const range = page.document.createRange();
  range.selectNodeContents(page.element('#term'));
  const { top, bottom } = range.getBoundingClientRect();
  return [
    ...(x < 0 || x + width > innerWidth ? ['cut off at a side'] : []),
    ...(y < 0 || y + height > innerHeight ? ['cut off above or below'] : []),
    ...(y < bottom && y + height > top ? ['covers the line'] : []),
  ];
}

describe('the card is whole and leaves the line free', () => {
  const at = (style: string): string => `#term { position: fixed; ${style} }`;
  const small = { width: 900, height: 700 };

  test.for<[name: string, style: string]>([
    ['in the upper left corner', 'top: 0; left: 0'],
    ['in the upper right corner', 'top: 0; right: 0'],
    ['in the lower left corner', 'bottom: 0; left: 0'],
    ['in the lower right corner', 'bottom: 0; right: 0'],
    ['at the left edge', 'top: 50%; left: 0'],
    ['at the right edge', 'top: 50%; right: 0'],
    ['in the middle', 'top: 50%; left: 50%'],
  ])('%s', async ([, style]) => {
    expect(faults(await openCard(TERM, at(style), small))).toEqual([]);
  });

  test.for<[zoomed: string, style: string]>([
    ['whose root is zoomed in', 'html { zoom: 2 }'],
    ['whose root is zoomed out', 'html { zoom: 0.5 }'],
    ['whose body is zoomed in', 'body { zoom: 1.5 }'],
    ['whose dialog is zoomed in', 'dialog { zoom: 2 }'],
  ])('and of its own size in a page %s', async ([, style]) => {
    const page = await openCard(
      `<dialog>${TERM}</dialog><script>document.querySelector('dialog').showModal()</script>`,
      style,
      small,
    );
    expect(faults(page)).toEqual([]);
    expect(page.card()?.place.width).toBeCloseTo(360, 0);
  });

  // 1,280 × 1,024 at 400 %.
  test.for<[name: string, style: string]>([
    ['above', 'top: 4px; left: 4px'],
    ['below', 'bottom: 4px; right: 4px'],
    ['in the middle', 'top: 45%; left: 20%'],
  ])('at 400 %% zoom, the term %s', async ([, style]) => {
    expect(faults(await openCard(TERM, at(style), { width: 320, height: 256 }))).toEqual([]);
  });

  test('in a small frame, where it can be scrolled to its end', async () => {
    const page = await openCard(TERM, at('top: 4px; left: 4px'), { width: 300, height: 160 });
    expect(faults(page)).toEqual([]);
    const card = page.inCard('.card');
    const bottomOf = (element: HTMLElement): number => element.getBoundingClientRect().bottom;
    const foot = page.inCard('.entry-footer');
    expect(bottomOf(foot)).toBeGreaterThan(bottomOf(card) + 10);
    card.scrollTo({ top: 9_999, behavior: 'instant' });
    // Scroll offsets are whole device pixels.
    expect(bottomOf(foot)).toBeLessThan(bottomOf(card) + 1);
  });
});

/** What the pointer would meet in the middle of the card. */
function topOfCard(page: TestPage): string | undefined {
  const { x = 0, y = 0, width = 0, height = 0 } = page.card()?.place ?? {};
  return page.document.elementFromPoint(x + width / 2, y + height / 2)?.localName;
}

describe('the card is on top', () => {
  test('in a modal dialog', async () => {
    const page = await openCard(dialogPage, '');
    expect(topOfCard(page)).toBe('neurogloss-card');
  });

  test('in a fullscreen element', async () => {
    const page = await readPage(
      `<main style="background: white"><button type="button">Fill the screen</button><p>${SENTENCE}</p></main>
       <script>document.querySelector('button').onclick = () => document.querySelector('main').requestFullscreen()</script>`,
      { settings: { delay: 0 } },
    );
    await page.showsTerms(['myoclonus']);
    await page.click('Fill the screen');
    await until('it fills the screen', () => page.document.fullscreenElement !== null);
    onTestFinished(() => page.document.exitFullscreen());
    await page.hover('myoclonus');
    await page.cardShows('myoclonus');
    expect(topOfCard(page)).toBe('neurogloss-card');
  });
});
