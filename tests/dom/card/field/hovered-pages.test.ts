import { describe, expect, test } from 'vitest';
import { DEFAULT_DELAY } from '../../../../entrypoints/settings/settings-schema.ts';
import { CardClock } from '../../support/card-clock.ts';
import { eventually, until } from '../../support/eventually.ts';
import { type PageOptions, readPage } from '../../support/read-page.ts';
import type { TestPage } from '../../support/test-page.ts';

const SENTENCE = '<p>She has myoclonus today.</p>';

async function openPage(body: string, options: PageOptions = {}): Promise<TestPage> {
  const page = await readPage(body, { settings: { delay: 0 }, ...options });
  await page.shows('myoclonus');
  await page.moveAway();
  return page;
}

async function openCard(body: string, options: PageOptions = {}): Promise<TestPage> {
  const page = await openPage(body, options);
  await page.hover('myoclonus');
  await page.cardShows('myoclonus');
  return page;
}

/** Opens a page whose clock stops once its card was open: the card's code and texts are there. */
async function stopClock(body: string, settings = {}): Promise<{ page: TestPage; clock: CardClock }> {
  const page = await openPage(body, { settings: { delay: DEFAULT_DELAY, ...settings } });
  await page.holding('Shift', async () => {
    await page.hover('myoclonus');
    await page.cardShows('myoclonus');
  });
  await page.press('Escape');
  await page.cardCloses();
  await page.moveAway();
  return { page, clock: new CardClock(page) };
}

/** Has the page scroll an element, and waits until the window has heard of it. */
const scrolls = (page: TestPage, selector: string): Promise<void> =>
  page.evaluate(async (name) => {
    const heard = new Promise((resolve) =>
      addEventListener('scroll', resolve, { capture: true, once: true }),
    );
    document.querySelector(name)?.scrollBy({ top: 5, behavior: 'instant' });
    await heard;
  }, selector);

describe('a pointer that rests on a term gets its card', () => {
  const ticker = `${SENTENCE}<div id="log" style="height: 60px; width: 200px; overflow: auto"><div style="height: 9000px">log</div></div>`;

  test('while another part of the page scrolls by itself', async () => {
    const { page, clock } = await stopClock(ticker);
    await page.hover('myoclonus');
    clock.pass(DEFAULT_DELAY - 1);
    await scrolls(page, '#log');
    clock.pass(1);
    await page.cardShows('myoclonus');
  });

  test('not when the page has moved the term away meanwhile', async () => {
    const { page, clock } = await stopClock(SENTENCE);
    await page.hover('myoclonus');
    clock.pass(DEFAULT_DELAY - 1);
    page.document.body.insertAdjacentHTML('afterbegin', '<p style="height: 100px">News.</p>');
    clock.pass(1);
    await page.readsOn();
    expect(page.card()).toBeNull();
  });

  test('when the key is pressed after it came to rest, and no other key', async () => {
    const { page, clock } = await stopClock(SENTENCE, { modifier: 'shift' });
    await page.hover('myoclonus');
    clock.pass(DEFAULT_DELAY);
    await page.press('a');
    clock.pass(DEFAULT_DELAY);
    await page.readsOn();
    expect(page.card()).toBeNull();
    await page.holding('Shift', async () => {
      clock.pass(DEFAULT_DELAY);
      await page.cardShows('myoclonus');
    });
  });
});

describe('a term has its card below what paints nothing:', () => {
  const card = (cover: string): string =>
    `<article style="position: relative; width: 500px; padding: 20px"><h3><a href="#case">Case report</a></h3>${SENTENCE}${cover}</article>`;
  const lies = 'position: absolute; inset: 0';

  test.for<[what: string, cover: string, head: string]>([
    ['the stretched link of a teaser', '', `a::after { content: ""; ${lies}; z-index: 1 }`],
    ['an empty layer', `<i style="${lies}"></i>`, ''],
    [
      'two of them, one without opacity',
      `<i style="${lies}"></i><b style="${lies}; opacity: 0; background: red"></b>`,
      '',
    ],
  ])('%s', async ([, cover, style]) => {
    const page = await openCard(card(cover), { head: `<style>${style}</style>` });
    expect(page.window.location.hash).toBe('');
  });

  test('in a component too', async () => {
    const page = await openPage(`<my-teaser></my-teaser><script>
      document.querySelector('my-teaser').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(card(`<i style="${lies}"></i>`))};
    </script>`);
    await page.hover('myoclonus');
    await page.cardShows('myoclonus');
  });

  test.for<[what: string, cover: string]>([
    ['a color', `<i style="${lies}; background: #fffc"></i>`],
    [
      'a picture',
      `<img alt="" width="400" height="150" style="${lies}" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E">`,
    ],
    ['a text', `<i style="${lies}; padding: 85px 60px">Sold. Sold. Sold.</i>`],
  ])('not below %s', async ([, cover]) => {
    const page = await openPage(`${card(cover)}<p>On asterixis.</p>`);
    await page.hover('myoclonus');
    await page.hover('asterixis');
    expect((await page.cardShows()).headings[0]).toBe('asterixis');
  });
});

describe('the card and what the page shows of the same word lie side by side:', () => {
  const link = '<p style="margin: 100px 0 0 20px">Of <a href="#x" id="link">myoclonus</a> and more.</p>';
  const preview = (style: string): string =>
    `<div id="preview" style="${style}; left: 20px; top: 140px; width: 320px; height: 200px; background: #ff0">The page’s preview</div>`;

  /** The share of the preview that the card covers. */
  const covered = (page: TestPage): number => {
    const { x = 0, y = 0, width = 0, height = 0 } = page.card()?.place ?? {};
    const box = page.element('#preview').getBoundingClientRect();
    const wide = Math.min(box.right, x + width) - Math.max(box.left, x);
    const high = Math.min(box.bottom, y + height) - Math.max(box.top, y);
    return (Math.max(0, wide) * Math.max(0, high)) / (box.width * box.height);
  };

  test('a preview that comes after the card', async () => {
    const page = await openCard(`${link}${preview('display: none; position: absolute')}`, {
      width: 900,
      height: 600,
    });
    page.element('#preview').style.display = 'block';
    expect(covered(page)).toBeGreaterThan(0.5);
    await eventually(() => covered(page), 0);
  });

  test('a popover that comes before the card', async () => {
    const page = await openPage(
      `${link}<div popover="manual" ${preview('margin: 0; position: fixed; border: 0; padding: 0').slice(4)}<p style="margin-top: 400px">On asterixis.</p>`,
      { width: 900, height: 600, settings: { delay: DEFAULT_DELAY } },
    );
    // The first card also loads its code, which takes its time.
    await page.hover('asterixis');
    await page.cardShows('asterixis');
    await page.press('Escape');
    await page.cardCloses();
    await page.evaluate(() => {
      const show = (): void => document.querySelector<HTMLElement>('#preview')?.showPopover();
      document.querySelector('#link')?.addEventListener('pointerenter', () => setTimeout(show, 120));
    });
    await page.hover('myoclonus');
    await page.cardShows('myoclonus');
    await eventually(() => covered(page), 0);
  });

  test('but the card stays below a term whose page has a layer there anyway', async () => {
    const page = await openCard(`${link}${preview('position: absolute')}`, { width: 900, height: 600 });
    await page.readsOn();
    expect(covered(page)).toBeGreaterThan(0.5);
  });
});

test('with a pinned card, "Select all" and "Copy" take the page’s text alone', async () => {
  const page = await openCard(`${SENTENCE}<p style="margin-left: 600px">Beside.</p><textarea></textarea>`);
  await page.clickInCard('Keep this card open');
  await until('it is pinned', () => page.inCard('[aria-label^=Keep]').ariaPressed === 'true');
  await page.click('Beside');
  await page.press('Control', 'a');
  await page.press('Control', 'c');
  page.element('textarea').focus();
  await page.press('Control', 'v');
  const value = (): unknown => Reflect.get(page.element('textarea'), 'value');
  await until('it is pasted', () => String(value()).includes('Beside.'));
  expect(value()).not.toContain('shock-like');
});

test('a text in the card can be selected and copied, and the page hears nothing of it', async () => {
  const page = await openCard(`${SENTENCE}<textarea></textarea><script>
    for (const type of ['copy', 'selectstart', 'contextmenu', 'mousedown'])
      document.addEventListener(type, (event) => { document.title += type; event.preventDefault(); }, true);
  </script>`);
  const { left, top, width } = page.inCard('.summary').getBoundingClientRect();
  await page.drag({ x: left + 2, y: top + 8 }, { x: left + width - 4, y: top + 8 });
  await page.press('Control', 'c');
  expect(page.document.title).toBe('Page');
  page.element('textarea').focus();
  await page.press('Control', 'v');
  await until('it is pasted', () =>
    String(Reflect.get(page.element('textarea'), 'value')).includes('sudden'),
  );
});
