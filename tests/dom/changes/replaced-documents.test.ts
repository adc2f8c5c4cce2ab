import { expect, test } from 'vitest';
import { until } from '../support/eventually.ts';
import { fakeBrowser } from '../support/extension.ts';
import { readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

const replaceDocument = (page: TestPage, body: string): void => {
  page.document.open();
  page.document.write(`<!doctype html><html lang="en"><title>New</title>${body}`);
  page.document.close();
};

test('a document that replaces another is read, followed and explained', async () => {
  const page = await readPage('<p>Myoclonus.</p>', { settings: { delay: 50 } });
  await page.showsTerms(['Myoclonus']);
  replaceDocument(page, '<p>Now dystonia.</p>');
  await page.showsTerms(['dystonia']);
  page.element('p').append(' And chorea.');
  await page.showsTerms(['dystonia', 'chorea']);
  await page.moveAway();
  await page.hover('chorea');
  await page.cardShows('chorea');
});

test('the keyboard commands lead through the terms of a document that replaced another', async () => {
  const page = await readPage('<p>Myoclonus.</p>');
  const command = (name: string): void => {
    const [tab] = fakeBrowser.tabs();
    if (!tab) throw new Error('No tab is open.');
    fakeBrowser.commands.emit(name, tab);
  };
  await page.showsTerms(['Myoclonus']);
  command('next-term');
  await page.cardShows('myoclonus');
  replaceDocument(page, '<p>Now dystonia and chorea.</p>');
  await page.showsTerms(['dystonia', 'chorea']);
  await page.cardCloses();
  for (const [name, term] of [
    ['next-term', 'dystonia'],
    ['next-term', 'chorea'],
    ['previous-term', 'dystonia'],
  ] as const) {
    command(name);
    await until(`the card of ${term} is open`, () => page.card()?.headings[0] === term);
  }
  await page.press('Escape');
  await page.cardCloses();
  expect(page.painted()).toEqual(['dystonia', 'chorea']);
});
