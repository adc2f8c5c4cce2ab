import { describe, expect, test } from 'vitest';
import { cardHostLook, cardLook } from '../../../scripts/browsers/in-page/card-look.ts';
import { readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

const WILD = `<style>
  html { font-size: 64px !important; }
  * { font: italic 900 40px/3 fantasy !important; color: lime !important; letter-spacing: 1em !important;
      text-transform: uppercase !important; text-align: right !important; word-spacing: 2em !important;
      user-select: none !important; cursor: none !important; direction: rtl !important;
      margin: 30px !important; padding: 30px !important; border: 9px solid red !important;
      background: black !important; --ink: red !important; --surface: black !important; --unit: 9px !important; }
  neurogloss-card { display: none !important; opacity: 0 !important; visibility: hidden !important;
      transform: scale(0.1) !important; filter: invert(1) !important; pointer-events: none !important; }
  ::selection, ::before { all: unset !important; content: "!" !important; }
</style>`;

const TEXT = '<p>On dystonia.</p>';

async function openCard(page: TestPage, term = 'dystonia') {
  await page.shows(term);
  await page.moveAway();
  await page.hover(term);
  return page.cardShows(term);
}

/** The card's looks, and those of its element, which a page's styles reach. */
async function looksOf(page: TestPage): Promise<(string[] | null)[]> {
  const root = await page.evaluate(
    (): ShadowRoot =>
      // Both browsers open closed roots to extensions; tests have both do so in one way.
      Reflect.get(globalThis, 'browser').dom.openOrClosedShadowRoot(
        document.querySelector('neurogloss-card'),
      ),
  );
  return [await page.evaluate(cardLook, root), await page.evaluate(cardHostLook)];
}

/** All timers of the page take the same time, so that they end in the order in which they began. */
const EQUAL_TIMERS = `<script>
{
  const start = setTimeout;
  setTimeout = (task, wait, ...args) => start(task, 1, ...args);
}
</script>`;

/** Waits until all timers of such a page that began before are over. */
const timersEnd = (page: TestPage): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve)));

describe('a hostile page', () => {
  test('with wild styles shows the same card', async () => {
    // All parts of the card at once, and room for them.
    const options = { settings: { level: 'clinical' }, width: 1_200, height: 1_000 } as const;
    const plain = await readPage(TEXT, options);
    await openCard(plain);
    const looks = await looksOf(plain);

    const hostile = await readPage(TEXT, { ...options, head: WILD });
    await openCard(hostile);
    expect(await looksOf(hostile)).toEqual(looks);
    await hostile.clickInCard('Less');
    await hostile.cardShows('More');
  });

  test('cannot close the card by made-up keys, presses and scrolling', async () => {
    const page = await readPage(TEXT, { head: EQUAL_TIMERS });
    const before = await openCard(page);
    await page.evaluate(() => {
      for (const aim of [document.body, document.documentElement, document, window]) {
        aim.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        aim.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
        aim.dispatchEvent(new Event('scroll', { bubbles: true }));
        aim.dispatchEvent(new PointerEvent('pointerleave'));
      }
    });
    await timersEnd(page);
    expect(page.card()).toEqual(before);
  });

  test('cannot press the card’s buttons by made-up events', async () => {
    const page = await readPage(TEXT);
    const before = await openCard(page);
    await page.evaluate(pressByItself);
    await page.readsOn();
    expect(page.card()).toEqual(before);
  });

  test('cannot open the card of a mark by made-up keys and clicks', async () => {
    const page = await readPage('<p>On dystonia.</p><p>On chorea.</p>', { settings: { painter: 'marks' } });
    await page.showsTerms(['dystonia', 'chorea']);
    // The card's code and texts are there.
    page.element('p:last-child mark').focus();
    await page.press('Enter');
    await page.cardShows('chorea');
    await page.press('Escape');
    await page.cardCloses();
    await page.evaluate(() => {
      const mark = document.querySelector('mark');
      mark?.focus();
      for (const type of ['keydown', 'keypress', 'keyup'])
        mark?.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true }));
      mark?.click();
    });
    await page.readsOn();
    expect(page.card()).toBeNull();
  });

  test.for([
    ['at first', false],
    ['also where the user has hovered before', true],
  ] as const)('cannot open a card by made-up mouse events, %s', async ([, hasHovered]) => {
    const page = await readPage(TEXT, { width: 600 });
    await page.shows('dystonia');
    await page.moveAway();
    if (hasHovered) {
      await openCard(page);
      await page.moveAway();
      await page.cardCloses();
    }
    await page.evaluate(moveByItself, await page.placeOf('dystonia'));
    // Beside it the real hover, later than the made-up one, gets its card: it is the only one to come.
    const other = await readPage('<p>On chorea.</p>', { width: 600 });
    other.frame.style.left = '620px';
    await openCard(other, 'chorea');
    expect(page.card()).toBeNull();
  });
});

/** Has a page move a mouse of its own over a place for ever, a pixel in each frame. */
function moveByItself({ x, y }: { x: number; y: number }): void {
  let frame = 0;
  const move = (): void => {
    frame += 1;
    const place = { clientX: x + (frame % 2), clientY: y, screenX: x + (frame % 2), screenY: y };
    for (const type of ['pointerover', 'mouseover', 'pointermove', 'mousemove'])
      document
        .elementFromPoint(x, y)
        ?.dispatchEvent(
          new PointerEvent(type, { ...place, bubbles: true, composed: true, pointerType: 'mouse' }),
        );
    requestAnimationFrame(move);
  };
  move();
}

/** Has a page press the card all over, and each of its buttons that it can reach. */
function pressByItself(): void {
  const host = document.querySelector('neurogloss-card');
  if (!host) return;
  const { left, top, right, bottom } = host.getBoundingClientRect();
  const press = (x: number, y: number): void => {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      document
        .elementFromPoint(x, y)
        ?.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, composed: true }));
  };
  for (let x = left + 4; x < right; x += 8) for (let y = top + 4; y < bottom; y += 8) press(x, y);
  host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  for (const button of host.shadowRoot?.querySelectorAll('button') ?? []) button.click();
}
