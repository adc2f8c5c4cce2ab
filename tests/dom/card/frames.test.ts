import { describe, expect, test } from 'vitest';
import { eventually, until } from '../support/eventually.ts';
import { fakeBrowser } from '../support/extension.ts';
import { readFrame, readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

const FRAME = `<iframe style="position: fixed; left: 500px; top: 300px; width: 400px; height: 400px"
  srcdoc="<!doctype html><html lang=en><title>Inside</title><p>Dystonia.</p><p>Asterixis."></iframe>`;

interface FramedPage {
  page: TestPage;
  inner: TestPage;
}

async function openFramed(frame = FRAME): Promise<FramedPage> {
  const page = await readPage(`<p>Myoclonus.</p>${frame}`);
  const roots = [page.document, page.document.querySelector('div')?.shadowRoot];
  const [element] = roots.flatMap((root) => root?.querySelector('iframe') ?? []);
  if (!element) throw new Error('The page has no frame.');
  const inner = await readFrame(page, element);
  // The mouse is where the last test left it.
  await page.moveAway();
  await page.showsTerms(['Myoclonus']);
  await inner.showsTerms(['Dystonia', 'Asterixis']);
  return { page, inner };
}

/** Waits until cards are open in the page and in its frame, or not. */
const showsCards = ({ page, inner }: FramedPage, expected: readonly boolean[]): Promise<void> =>
  eventually(() => [page, inner].map((each) => each.card() !== null), [...expected]);

describe('in a page with frames', () => {
  test('one card is open at a time, even where one was pinned', async () => {
    const framed = await openFramed();
    const { page, inner } = framed;
    await page.hover('Myoclonus');
    await page.cardShows();
    await page.clickInCard('Keep this card open');
    await inner.hover('Dystonia');
    await showsCards(framed, [false, true]);
    await page.hover('Myoclonus');
    await showsCards(framed, [true, false]);
  });

  test('one card is open at a time where the frame is in a shadow root', async () => {
    const framed = await openFramed(`<div></div><script>
      document.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(FRAME)};
    </script>`);
    for (const expected of [
      [true, false],
      [false, true],
    ]) {
      fakeBrowser.sendCommand('next-term', framed.page.window);
      await showsCards(framed, expected);
    }
    // It has the focus, and would stay.
    await framed.page.hover('Myoclonus');
    await showsCards(framed, [true, false]);
  });

  test('the card in which a term was muted, pinned, gives way to one in another frame', async () => {
    const framed = await openFramed();
    const { page, inner } = framed;
    await page.hover('Myoclonus');
    await page.cardShows();
    await page.clickInCard('Keep this card open');
    await page.clickInCard('I know this term');
    await page.cardShows('No longer marked.');
    await page.showsTerms([]);
    await inner.showsTerms(['Dystonia', 'Asterixis']);
    await inner.hover('Dystonia');
    await showsCards(framed, [false, true]);
  });
});

// That none are asked where there are no frames cannot be shown here: the page is itself in a frame of the test.
test('in a page with a frame the others are asked to close their cards', async () => {
  const page = await readPage(`<p>Myoclonus.</p>${FRAME}`);
  await page.moveAway();
  await page.showsTerms(['Myoclonus']);
  const { runtime } = Reflect.get(page.window, 'browser');
  const send = runtime.sendMessage;
  const asked: unknown[] = [];
  runtime.sendMessage = (message: object) => {
    asked.push(Reflect.get(message, 'neurogloss'));
    return send(message);
  };
  await page.hover('Myoclonus');
  await page.cardShows();
  await page.moveAway();
  await page.cardCloses();
  await until('the entry was asked for', () => asked.includes('getEntries'));
  expect(asked).toContain('closeOtherCards');
});
