import { expect, test } from 'vitest';
import { until } from '../../support/eventually.ts';
import { readPage } from '../../support/read-page.ts';
import type { TestPage } from '../../support/test-page.ts';

const RAIN = '<p style="height: 3000px">Rain.</p>';

async function openCard(): Promise<TestPage> {
  const page = await readPage(
    `<p style="position: absolute; top: 50px; left: 50px">On opsoclonus.</p>
     <p style="position: absolute; top: 50px; left: 600px">On dystonia.</p>${RAIN}`,
    { settings: { delay: 0 }, height: 460 },
  );
  await page.showsTerms(['opsoclonus', 'dystonia']);
  await page.moveAway();
  await page.hover('opsoclonus');
  await page.cardShows('opsoclonus');
  await page.clickInCard('More');
  await page.cardShows('Less');
  return page;
}

/** The part of the card that scrolls, scrolled to its end. */
async function scrolledToEnd(page: TestPage): Promise<HTMLElement> {
  const scroll = page.inCard('.entry-scroll');
  scroll.scrollTo({ top: 9_999, behavior: 'instant' });
  await until('it is scrolled', () => scroll.scrollTop > 0);
  return scroll;
}

test('the wheel, turned further at the end of a card or over its head, leaves the page and the card where they are', async () => {
  const page = await openCard();
  const scroll = (await scrolledToEnd(page)).getBoundingClientRect();
  const head = page.inCard('.entry-top').getBoundingClientRect();
  for (const { left, top } of [scroll, head]) {
    await page.moveTo({ x: left + 40, y: top + 10 });
    await page.wheel(300);
    await page.readsOn();
    expect(page.window.scrollY).toBe(0);
  }
  expect(page.card()).not.toBeNull();
});

test('a card begins at its top, wherever the one before was scrolled to', async () => {
  const page = await openCard();
  await scrolledToEnd(page);
  // It has the focus, and would stay.
  await page.press('Escape');
  await page.cardCloses();
  await page.hover('dystonia');
  await page.cardShows('What dystonia is');
  expect(page.inCard('.entry-scroll').scrollTop).toBe(0);
  await page.press('Escape');
  await page.cardCloses();
  await page.hover('opsoclonus');
  await page.cardShows('opsoclonus');
  expect(page.inCard('.entry-scroll').scrollTop).toBe(0);
});

test('a press of the card’s own scroll bar leaves the card open', async () => {
  const page = await openCard();
  const { right, top } = page.inCard('.entry-scroll').getBoundingClientRect();
  await page.clickAt({ x: right - 3, y: top + 60 });
  await page.readsOn();
  expect(page.card()).not.toBeNull();
});
