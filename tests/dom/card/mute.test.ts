import { describe, expect, test } from 'vitest';
import { eventually, until } from '../support/eventually.ts';
import { fakeBrowser } from '../support/extension.ts';
import { changeSettings, readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

const TERM = 'secondary myoclonus';
/** No card of one term covers the other. */
const PAGE = `<p style="position: absolute; top: 50px; left: 50px"><a href="#here">A link</a>, secondary myoclonus.</p>
  <p style="position: absolute; top: 50px; left: 700px">Dystonia.</p>`;

async function openCard(settings = {}): Promise<TestPage> {
  const page = await readPage(PAGE, { settings: { delay: 0, ...settings } });
  await page.showsTerms([TERM, 'Dystonia']);
  await page.moveAway();
  await page.hover(TERM);
  await page.cardShows(TERM);
  return page;
}

const storesMuted = (expected: string[]): Promise<void> =>
  eventually(() => fakeBrowser.sync.values.muted ?? [], expected);

/** Mutes the term and waits until the page shows that. */
async function mute(page: TestPage): Promise<void> {
  await page.clickInCard('I know this term');
  await page.showsTerms(['Dystonia']);
  await page.cardShows('No longer marked.');
}

describe('the card of a term that the user mutes', () => {
  test.for(['highlights', 'marks'] as const)('says so and can undo it, with %s', async (painter) => {
    const page = await openCard({ painter });
    const place = page.card()?.place;
    await mute(page);
    await storesMuted(['secondary-myoclonus']);
    const card = page.card();
    expect(card?.headings[0]).toBe(TERM);
    expect({ ...card?.place, height: 0 }).toEqual({ ...place, height: 0 });
    await page.clickInCard('Undo');
    await storesMuted([]);
    await page.showsTerms([TERM, 'Dystonia']);
    expect((await page.cardShows('Marked again.')).buttons).toContain('I know this term');
  });

  test('keeps the focus on the button, which undoes, and announces what happened', async () => {
    const page = await openCard();
    const seen = () => [
      page.focusInCard?.textContent,
      page.inCard('.mute-note[role=status]').textContent,
      fakeBrowser.sync.values.muted,
    ];
    page.cardButton('I know this term').focus();
    await page.press('Enter');
    await eventually(seen, ['Undo', 'No longer marked.', ['secondary-myoclonus']]);
    await page.press('Enter');
    await eventually(seen, ['I know this term', 'Marked again.', []]);
    await page.press('Escape');
    await page.cardCloses();
  });

  test('takes a double click for one', async () => {
    const page = await openCard();
    const { x, y, width, height } = page.cardButton('I know this term').getBoundingClientRect();
    // Where the button is after the first click too, which makes it narrower.
    const end = { x: x + width - 8, y: y + height / 2 };
    await page.moveTo(end);
    await page.clickAt(end, { clicks: 2 });
    await storesMuted(['secondary-myoclonus']);
    await page.readsOn();
    await page.cardShows('No longer marked.');
    await storesMuted(['secondary-myoclonus']);
  });

  test.for<[how: string, leave: (page: TestPage) => Promise<void>]>([
    ['Escape', (page) => page.press('Escape')],
    ['a click elsewhere', (page) => page.clickAt({ x: 5, y: 5 })],
    ['its button', (page) => page.clickInCard('Close')],
    [
      'focus and pointer that leave',
      (page) => {
        page.element('a').focus();
        return page.moveAway();
      },
    ],
    [
      'its term that is scrolled away',
      async (page) => {
        page.document.body.style.height = '5000px';
        page.window.scrollTo({ top: 2_000, behavior: 'instant' });
      },
    ],
    ['the extension that is switched off', () => changeSettings({ enabled: false })],
  ])('closes with %s', async ([, leave]) => {
    const page = await openCard();
    await mute(page);
    await leave(page);
    await page.cardCloses();
    expect(page.document.querySelector('neurogloss-card')).toBeNull();
  });

  test('gives way to the card of another term', async () => {
    const page = await openCard();
    await mute(page);
    await page.moveAway();
    await page.hover('Dystonia');
    await eventually(() => page.card()?.headings[0], 'dystonia');
    expect(page.document.querySelectorAll('neurogloss-card')).toHaveLength(1);
  });

  test('follows the theme and the reading level', async () => {
    const page = await openCard();
    await mute(page);
    await changeSettings({ theme: 'dark' });
    await until('it is dark', () => page.inCard('.card').dataset.theme === 'dark');
    await page.clickInCard('Clinical');
    const { buttons } = await page.cardShows(`What specialists say of ${TERM}.`);
    expect(buttons).toContain('Undo');
  });
});
