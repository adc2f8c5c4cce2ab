import { describe, expect, test } from 'vitest';
import { CardClock, GRACE } from '../support/card-clock.ts';
import { eventually, until } from '../support/eventually.ts';
import { readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

async function openTouched(): Promise<TestPage> {
  const page = await readPage(
    `<p>About myoclonus.</p><p><a href="#followed">The dystonia page</a></p>
     <p><button onclick="document.title = 'pressed'">Show chorea</button></p><p>Plain words here.</p>`,
    { head: '<style>p { margin: 40px; font-size: 20px }</style>' },
  );
  await page.showsTerms(['myoclonus', 'dystonia', 'chorea']);
  return page;
}

test('a tap on a term shows its card, a tap elsewhere or there again hides it', async () => {
  const page = await openTouched();
  await page.tap('myoclonus');
  await page.cardShows('myoclonus');
  await page.tap('Plain words');
  await page.cardCloses();
  await page.tap('myoclonus');
  await page.cardShows('myoclonus');
  await page.tap('myoclonus');
  await page.cardCloses();
});

test('the first tap on a term in a link shows its card, the second follows the link', async () => {
  const page = await openTouched();
  // The first card also loads its code: a link that is tapped before is followed.
  await page.tap('myoclonus');
  await page.cardShows('myoclonus');
  await page.press('Escape');
  await page.cardCloses();
  await page.tap('dystonia');
  await page.cardShows('dystonia');
  expect(page.window.location.hash).toBe('');
  await page.tap('dystonia');
  await eventually(() => page.window.location.hash, '#followed');
});

test('a tap on a button does what the button says', async () => {
  const page = await openTouched();
  await page.tap('myoclonus');
  await page.cardShows('myoclonus');
  await page.press('Escape');
  await page.cardCloses();
  await page.tap('chorea');
  await until('the button was pressed', () => page.document.title === 'pressed');
  await page.readsOn();
  expect(page.card()).toBeNull();
});

/** The view of a phone, with a page that is longer. */
const PHONE = { width: 390, height: 844 };
const RAIN = '<p style="height: 2000px">Rain.</p>';

async function openOnPhone(body = `<p>About myoclonus.</p>${RAIN}`): Promise<TestPage> {
  const page = await readPage(body, { ...PHONE, head: '<style>p { margin: 40px 20px }</style>' });
  await page.shows('myoclonus');
  return page;
}

/** Has the card's code wait until the function that is returned is called. */
function holdCode(page: TestPage): () => void {
  const { runtime } = Reflect.get(page.window, 'browser');
  const send: (message: object) => Promise<unknown> = runtime.sendMessage;
  const { promise, resolve } = Promise.withResolvers<void>();
  runtime.sendMessage = async (message: { neurogloss: string }) => {
    if (message.neurogloss === 'loadCard') await promise;
    return send(message);
  };
  return resolve;
}

describe('on a phone', () => {
  test('the card is a sheet at the lower edge, whose buttons react, with room for fingers', async () => {
    const page = await openOnPhone();
    await page.tap('myoclonus');
    const { place } = await page.cardShows('myoclonus');
    // Without the scroll bar that desktop browsers have.
    const { clientWidth } = page.document.documentElement;
    expect([place.x, place.width, Math.round(place.y + place.height)]).toEqual([0, clientWidth, 844]);
    expect(place.height).toBeLessThan(0.6 * 844);
    const close = page.inCard('[aria-label=Close]').getBoundingClientRect();
    expect(Math.min(close.width, close.height)).toBeGreaterThanOrEqual(40);
    await page.tapInCard('Clinical');
    await page.cardShows('What specialists say of myoclonus.');
    await page.tapInCard('Close');
    await page.cardCloses();
  });

  test('the page behind the sheet does not scroll with it', async () => {
    const page = await openOnPhone(`${RAIN}<p>About myoclonus.</p>${RAIN}`);
    await page.tap('myoclonus');
    const { place } = await page.cardShows('myoclonus');
    const before = page.window.scrollY;
    const x = place.x + 100;
    const [top, bottom] = [place.y + 20, place.y + place.height - 20];
    await page.swipe({ x, y: top }, { x, y: top + 110 });
    await page.swipe({ x, y: bottom }, { x, y: bottom - 110 });
    await page.readsOn();
    expect(page.window.scrollY).toBe(before);
    expect(page.card()).not.toBeNull();
  });

  test('a tap opens the card whose code comes after a move of a mouse that lies elsewhere', async () => {
    const page = await openOnPhone();
    let isHeard = false;
    page.window.addEventListener('click', () => {
      isHeard = true;
    });
    const release = holdCode(page);
    // A busy Chromium may take a finger for none that taps: only one that does matters here.
    await until('the page hears of a tap', async () => {
      await page.tap('myoclonus');
      return isHeard;
    });
    await page.moveTo({ x: 200, y: 300 });
    release();
    await page.cardShows('myoclonus');
  });

  test.for([
    ['beside it', 300],
    ['where it comes', 700],
  ] as const)('a mouse that lies still %s leaves the sheet open', async ([, y]) => {
    const at = { x: 200, y };
    await (await openOnPhone()).moveTo(at);
    const page = await openOnPhone();
    const clock = new CardClock(page);
    await page.tap('myoclonus');
    await page.cardShows('myoclonus');
    // Browsers say where a mouse lies, and what it has left, when what is below it has changed.
    if (y === 300) await page.moveTo(at, 1);
    await page.readsOn();
    clock.pass(GRACE);
    expect(page.card()).not.toBeNull();
    await page.moveAway();
    await until('a mouse that moves has left it', () => {
      clock.pass(GRACE);
      return page.card() === null;
    });
  });

  test('a finger that scrolls over a term opens no card', async () => {
    const page = await openOnPhone(`${RAIN}<p>About myoclonus.</p>${RAIN}`);
    const from = await page.placeOf('myoclonus');
    const top = page.window.scrollY;
    await page.swipe(from, { x: from.x, y: from.y - 200 });
    // In Firefox a driver's finger scrolls nothing; it is no tap there either.
    if (!import.meta.env.FIREFOX) await until('it scrolls', () => page.window.scrollY > top);
    await page.readsOn();
    expect(page.card()).toBeNull();
  });

  test('the sheet stands on the lower edge of the view when that changes its size', async () => {
    const page = await openOnPhone();
    await page.tap('myoclonus');
    await page.cardShows('myoclonus');
    await page.resize(390, 700);
    await eventually(() => {
      const { y = 0, height = 0 } = page.card()?.place ?? {};
      return Math.round(y + height);
    }, 700);
  });
});
