import { describe, expect, test } from 'vitest';
import { DEFAULT_DELAY } from '../../../entrypoints/settings/settings-schema.ts';
import { CardClock, GRACE } from '../support/card-clock.ts';
import { eventually, until } from '../support/eventually.ts';
import { readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

const TERM = 'secondary myoclonus';
/** No card of one term covers the other. */
const PAGE = `<p style="position: absolute; top: 100px; left: 100px; width: 500px">On secondary myoclonus</p>
  <p style="position: absolute; top: 100px; left: 700px">On asterixis.</p>`;

async function openPage(settings = {}): Promise<TestPage> {
  const page = await readPage(PAGE, { settings: { delay: 0, ...settings } });
  await page.moveAway();
  await page.showsTerms([TERM, 'asterixis']);
  return page;
}

async function openCard(settings = {}): Promise<TestPage> {
  const page = await openPage(settings);
  await page.hover(TERM);
  await page.cardShows(TERM);
  return page;
}

/** A page whose clock stops once a card was open: its code and texts are there. */
async function stopClock(): Promise<{ page: TestPage; clock: CardClock }> {
  const page = await openCard({ delay: DEFAULT_DELAY });
  await page.press('Escape');
  await page.cardCloses();
  await page.moveAway();
  return { page, clock: new CardClock(page) };
}

const middleOf = ({ place }: { place: DOMRectInit }) => ({
  x: (place.x ?? 0) + (place.width ?? 0) / 2,
  y: (place.y ?? 0) + (place.height ?? 0) / 2,
});

/** Shows that no card opens. */
async function hasNoCard(page: TestPage): Promise<void> {
  await page.readsOn();
  expect(page.card()).toBeNull();
}

describe('a card opens', () => {
  test('for a term on which the pointer rests, when the delay is over', async () => {
    const { page, clock } = await stopClock();
    await page.hover(TERM);
    clock.pass(DEFAULT_DELAY - 1);
    await hasNoCard(page);
    clock.pass(1);
    await page.cardShows(TERM);
  });

  test('for no term that the pointer only passes over', async () => {
    const { page, clock } = await stopClock();
    await page.hover(TERM);
    clock.pass(DEFAULT_DELAY - 1);
    await page.moveAway();
    clock.pass(DEFAULT_DELAY);
    await hasNoCard(page);
  });

  test('for no blank space beside a term', async () => {
    const page = await openCard();
    const { right, top, height } = textRect(page);
    await page.press('Escape');
    await page.cardCloses();
    // In one step: on the way the pointer would rest on the term.
    await page.moveTo({ x: right + 40, y: top + height / 2 }, 1);
    await hasNoCard(page);
  });

  test('for no text that something covers, until it is uncovered', async () => {
    const page = await openCard();
    await page.press('Escape');
    await page.cardCloses();
    page.document.body.insertAdjacentHTML('beforeend', '<div id="cover"></div>');
    const cover = page.element('#cover');
    cover.style.cssText = 'position: fixed; inset: 0; background: #fffc';
    await page.hover(TERM);
    await hasNoCard(page);
    cover.remove();
    await page.moveAway();
    await page.hover(TERM);
    await page.cardShows(TERM);
  });

  test('only while its key is held', async () => {
    const page = await openPage({ modifier: 'shift' });
    await page.holding('Shift', async () => {
      await page.hover(TERM);
      await page.cardShows(TERM);
    });
    await page.press('Escape');
    await page.cardCloses();
    await page.moveAway();
    await page.hover('asterixis');
    await hasNoCard(page);
  });
});

/** The box of the first paragraph's text. */
function textRect(page: TestPage): DOMRect {
  const range = page.document.createRange();
  range.selectNodeContents(page.element('p'));
  return range.getBoundingClientRect();
}

describe('an open card closes', () => {
  test('with Escape', async () => {
    const page = await openCard();
    await page.press('Escape');
    await page.cardCloses();
  });

  test('with a click elsewhere, which the page gets too', async () => {
    const page = await openCard();
    await page.evaluate(() => addEventListener('click', () => (document.title = 'clicked')));
    await page.clickAt({ x: 5, y: 5 });
    await page.cardCloses();
    await until('the page hears it', () => page.document.title === 'clicked');
  });

  test('when its term is scrolled away', async () => {
    const page = await openCard();
    page.document.body.style.paddingBottom = '3000px';
    page.window.scrollTo({ top: 2_000, behavior: 'instant' });
    await page.cardCloses();
  });

  test('a moment after the pointer has left both', async () => {
    const { page, clock } = await stopClock();
    await page.hover(TERM);
    clock.pass(DEFAULT_DELAY);
    await page.cardShows(TERM);
    await page.moveAway();
    clock.pass(GRACE - 1);
    expect(page.card()).not.toBeNull();
    clock.pass(1);
    expect(page.card()).toBeNull();
  });

  test('a moment after the pointer has left the page', async () => {
    const { page, clock } = await stopClock();
    await page.hover(TERM);
    clock.pass(DEFAULT_DELAY);
    await page.cardShows(TERM);
    await page.moveTo({ x: page.window.innerWidth + 100, y: 100 }, 1);
    await eventually(() => {
      clock.pass(GRACE);
      return page.card();
    }, null);
  });

  test('for the card of another term', async () => {
    const page = await openCard();
    await page.hover('asterixis');
    const { headings } = await page.cardShows('asterixis');
    expect(headings[0]).toBe('asterixis');
    expect(page.document.querySelectorAll('neurogloss-card')).toHaveLength(1);
  });

  test('not on the way into it, nor in it', async () => {
    const { page, clock } = await stopClock();
    await page.hover(TERM);
    clock.pass(DEFAULT_DELAY);
    const card = await page.cardShows(TERM);
    await page.moveTo(middleOf(card), 12);
    clock.pass(2 * GRACE);
    expect(page.card()?.headings[0]).toBe(TERM);
  });
});

test('while no card is open, the page has all its keys', async () => {
  const page = await openCard();
  await page.press('Escape');
  await page.cardCloses();
  const keys: string[] = [];
  page.window.addEventListener('keydown', ({ key, defaultPrevented }) =>
    keys.push(`${key}:${defaultPrevented}`),
  );
  for (const key of ['n', 'Escape', 'ArrowDown', '/'] as const) await page.press(key);
  expect(keys).toEqual(['n:false', 'Escape:false', 'ArrowDown:false', '/:false']);
});
