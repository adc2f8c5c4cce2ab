import { expect, onTestFinished, test } from 'vitest';
import { DEFAULT_DELAY } from '../../../entrypoints/settings/settings-schema.ts';
import { CardClock } from '../support/card-clock.ts';
import { until } from '../support/eventually.ts';
import { openSurface } from '../support/open-surface.ts';
import { readNotes, saveNote } from '../support/own-glossaries.ts';
import { readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

const NOTE = 'Ask for the rhythm.';

/** A page with a card that was open before: its code is there. */
async function openPage(delay: number): Promise<TestPage> {
  onTestFinished(() => saveNote('asterixis', ''));
  const page = await readPage('<p>On asterixis, and tremor.</p>', { settings: { delay } });
  await page.moveAway();
  await page.showsTerms(['asterixis', 'tremor']);
  await page.hover('asterixis');
  await page.cardShows('asterixis');
  await page.press('Escape');
  await page.cardCloses();
  await page.moveAway();
  return page;
}

/** Writes the note where the card's button leads. */
async function writeNote(): Promise<void> {
  const glossary = await openSurface('glossary', { fragment: 'entry=asterixis' });
  await glossary.choose('Add my note');
  await until('it can be written', () => glossary.document.activeElement?.matches('textarea'));
  await glossary.type(NOTE);
  await glossary.choose('Save');
  await glossary.says('Change my note');
  glossary.frame.remove();
}

test('a card shows a note that was saved after the pointer had passed over its term', async () => {
  const page = await openPage(DEFAULT_DELAY);
  const clock = new CardClock(page);
  await page.hover('asterixis');
  clock.pass(DEFAULT_DELAY - 1);
  await page.moveAway();
  await page.readsOn();
  await saveNote('asterixis', NOTE);
  await page.hover('asterixis');
  clock.pass(DEFAULT_DELAY);
  const { text } = await page.cardShows('asterixis');
  expect(text).toContain(NOTE);
});

test('a note stays when its page is closed after it was saved', async () => {
  onTestFinished(() => saveNote('asterixis', ''));
  await writeNote();
  // What was on its way has arrived when another page has drawn itself.
  await (await openSurface('glossary', { fragment: 'entry=asterixis' })).says(NOTE);
  expect([...(await readNotes(['asterixis'])).values()]).toEqual([NOTE]);
});

test('an open card shows a note as soon as it is saved elsewhere', async () => {
  const page = await openPage(0);
  await page.hover('asterixis');
  await page.cardShows('Add my note');
  await page.clickInCard('Keep this card open');
  await writeNote();
  await page.cardShows(NOTE);
});
