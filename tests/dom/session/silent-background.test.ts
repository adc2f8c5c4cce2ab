import { expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { setSilent } from '../support/open-surface.ts';
import { readPage } from '../support/read-page.ts';

const COMPLAINT = 'The glossary did not answer.';

test('a silent background is complained of in the card whose term the user pressed, until it answers', async () => {
  const page = await readPage('<p>Asterixis.</p>');
  await page.showsTerms(['Asterixis']);
  await page.hover('Asterixis');
  await page.cardShows('asterixis');
  await page.clickInCard('More');
  setSilent(true);
  await page.clickInCard('myoclonus');
  const card = await page.cardShows(COMPLAINT);
  expect(card.headings[0]).toBe('asterixis');
  setSilent(false);
  await page.clickInCard('myoclonus');
  await eventually(() => page.card()?.headings[0], 'myoclonus');
  expect(page.card()?.text).not.toContain(COMPLAINT);
});
