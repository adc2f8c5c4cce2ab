import { describe, expect, test } from 'vitest';
import { FAST_CLOCK } from '../support/page-clocks.ts';
import { readPage } from '../support/read-page.ts';

const GERMAN = `<p id="text">Secondary myoclonus.</p><p id="part" lang="de">Asterixis.</p>`;

describe.for(['highlights', 'marks'] as const)('a page in another language, painted with %s', (painter) => {
  const options = { head: FAST_CLOCK, lang: 'de', settings: { painter } };

  test('is read as soon as it turns English, and left alone when it turns back', async () => {
    const page = await readPage(GERMAN, options);
    page.document.documentElement.lang = 'en';
    page.element('#text').append(' And dystonia.');
    await page.showsTerms(['Secondary myoclonus', 'dystonia']);
    page.document.documentElement.lang = 'de';
    await page.showsTerms([]);
    expect(page.marked()).toEqual([]);
    page.document.documentElement.lang = 'en';
    await page.showsTerms(['Secondary myoclonus', 'dystonia']);
  });

  test('has the part read that turns English, and no other', async () => {
    const page = await readPage(GERMAN, options);
    page.element('#part').lang = 'en-GB';
    await page.showsTerms(['Asterixis']);
  });
});
