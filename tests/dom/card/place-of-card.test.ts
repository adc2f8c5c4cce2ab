import { describe, expect, test } from 'vitest';
import { until } from '../support/eventually.ts';
import { readPage } from '../support/read-page.ts';

describe.for(['highlights', 'marks'] as const)('painted with %s', (painter) => {
  test('the card leaves the line free that it explains', async () => {
    const page = await readPage('<p style="margin: 300px 40px">She has had myoclonus for years.</p>', {
      settings: { painter, delay: 50 },
    });
    await page.showsTerms(['myoclonus']);
    await page.moveAway();
    await page.hover('myoclonus');
    const { place } = await page.cardShows('myoclonus');
    const line = page.document.createRange();
    line.selectNodeContents(page.element('p'));
    const { top, bottom } = line.getBoundingClientRect();
    expect(place.y >= bottom || place.y + place.height <= top).toBe(true);
  });

  test('a mouse on its way over many terms opens no card', async () => {
    const page = await readPage('<p>Myoclonus, dystonia, asterixis, chorea.</p>'.repeat(6), {
      settings: { painter },
    });
    await page.shows('asterixis');
    // Every card that is ever there.
    let cards = 0;
    const { document } = page;
    new page.window.MutationObserver(() => {
      cards += document.querySelectorAll('neurogloss-card').length;
    }).observe(document.documentElement, { childList: true });
    await page.moveAway();
    const first = await page.placeOf('Myoclonus');
    const last = await page.placeOf('chorea', 5);
    await page.moveTo(last, 12);
    await page.moveTo({ x: first.x, y: last.y + 200 });
    await page.readsOn();
    expect(cards).toBe(0);
    // Had one been on its way, it would be there before this one.
    await page.hover('dystonia', 3);
    expect((await page.cardShows()).headings[0]).toBe('dystonia');
  });
});

test('a card whose content changes its size is placed anew, and the page hears of no error', async () => {
  const page = await readPage('<p style="margin: 40px">On myoclonus.</p>', { settings: { delay: 50 } });
  await page.shows('myoclonus');
  await page.moveAway();
  await page.hover('myoclonus');
  const { place: before } = await page.cardShows('myoclonus');
  page.inCard('.card').style.inlineSize = '200px';
  await until('the card is narrow and high', () => {
    const { width = 0, height = 0 } = page.card()?.place ?? {};
    return width < before.width && height > before.height;
  });
  expect(page.errors).toEqual([]);
});

test('the card is above a dialog', async () => {
  const page = await readPage('<dialog><p>A dialog on myoclonus.</p></dialog>', { settings: { delay: 50 } });
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await page.shows('myoclonus');
  await page.moveAway();
  await page.hover('myoclonus');
  const { place } = await page.cardShows('myoclonus');
  const top = page.document.elementFromPoint(place.x + place.width / 2, place.y + place.height / 2);
  expect(top?.localName).toBe('neurogloss-card');
});

test('a term in a closed shadow root has its card', async () => {
  const page = await readPage(
    `<kept-root style="display: block"></kept-root><p style="margin-top: 300px">Myoclonus.</p><script>
      customElements.define('kept-root', class extends HTMLElement {
        #root = this.attachShadow({ mode: 'closed' });
        connectedCallback() { this.#root.innerHTML = '<p><b style="display: inline-block; width: 200px">Dystonia.</b></p>'; }
      });
    </script>`,
    { settings: { delay: 50 } },
  );
  await page.shows('Dystonia');
  const { left, top, bottom } = page.element('kept-root').getBoundingClientRect();
  await page.moveAway();
  await page.moveTo({ x: left + 20, y: (top + bottom) / 2 });
  await page.cardShows('dystonia');
});
