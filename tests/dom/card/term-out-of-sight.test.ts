import { describe, expect, test } from 'vitest';
import { readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

const RAIN = '<p style="height: 2000px">Rain.</p>';
const PART = `<div id="part"><p>On myoclonus.</p>${RAIN}</div>`;

async function openCard(body: string): Promise<TestPage> {
  const page = await readPage(body, {
    head: '<style>#part { margin-top: 250px; height: 300px; width: 400px; overflow: auto }</style>',
    settings: { delay: 0 },
  });
  await page.showsTerms(['myoclonus']);
  // The mouse may be there already.
  await page.moveAway();
  await page.hover('myoclonus');
  await page.cardShows('myoclonus');
  return page;
}

/** Scrolls the part: its first lines leave it, not the view. Waits for the frame in which the event comes. */
const scrollDown = (page: TestPage): Promise<void> =>
  page.evaluate(async () => {
    document.querySelector('#part')?.scrollTo({ top: 100, behavior: 'instant' });
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  });

/** Adds a shadow root with the term: as a script does, since markup that is written later has none. */
const IN_SHADOW_ROOT = `<div id="part"><div id="host"></div>${RAIN}</div><script>
  document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<p>On myoclonus.</p>';
</script>`;

describe('a card', () => {
  test.for<[where: string, body: string]>([
    ['a part of the page', PART],
    [
      'a part whose own text it is in, and not out of the view',
      `<div style="height: 200px"></div><div id="part" style="height: 60px; overflow: auto">On myoclonus.<p>${'Rain. '.repeat(40)}</p></div>`,
    ],
    ['a part with a shadow root in it', IN_SHADOW_ROOT],
    ['a part that was zoomed', `<div style="zoom: 1.5">${PART}</div>`],
  ])('closes when its term is scrolled out of sight in %s', async ([, body]) => {
    const page = await openCard(body);
    await scrollDown(page);
    await page.cardCloses();
  });

  test.for<[what: string, style: string]>([
    ['a box that does not hold it', 'position: absolute; top: 50px'],
    ['a fixed bar in what scrolls', 'position: fixed; top: 50px'],
    ['what sticks to it', 'position: sticky; top: 0'],
  ])('stays when its term stays in sight: %s', async ([, style]) => {
    // Without a margin the term does not move, whatever the font, so that the mouse stays on it.
    const page = await openCard(
      `<div id="part"><p style="margin: 0; ${style}">On myoclonus.</p>${RAIN}</div>`,
    );
    await scrollDown(page);
    await page.readsOn();
    expect(page.card()?.headings[0]).toBe('myoclonus');
  });

  test.for<[how: string, change: (paragraph: HTMLElement) => void]>([
    ['is taken out', (paragraph) => paragraph.remove()],
    ['is rewritten', (paragraph) => paragraph.replaceChildren('On rain.')],
    [
      'is rewritten in its text node',
      ({ firstChild }) => {
        if (firstChild) firstChild.nodeValue = 'On rain.';
      },
    ],
    [
      'is hidden',
      (paragraph) => {
        paragraph.hidden = true;
      },
    ],
  ])('that has the focus stays when its term %s, until the user closes it', async ([, change]) => {
    const page = await openCard(PART);
    page.inCard('.term').focus();
    const { place } = await page.cardShows('myoclonus');
    change(page.element('p'));
    await scrollDown(page);
    await page.moveAway();
    await page.readsOn();
    const now = await page.cardShows('myoclonus');
    expect([now.place.x, now.place.width]).toEqual([place.x, place.width]);
    await page.press('Escape');
    await page.cardCloses();
  });

  test('that has the focus closes when its term is scrolled out of sight', async () => {
    const page = await openCard(PART);
    page.inCard('.term').focus();
    await scrollDown(page);
    await page.cardCloses();
  });

  test('without the focus closes when its term is gone and the user scrolls or moves on', async () => {
    const page = await openCard(PART);
    page.element('p').remove();
    await scrollDown(page);
    await page.cardCloses();
  });
});
