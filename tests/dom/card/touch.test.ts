import { expect, test } from 'vitest';
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
