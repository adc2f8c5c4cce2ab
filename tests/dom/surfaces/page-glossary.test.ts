import { expect, test } from 'vitest';
import { fakeBrowser } from '../support/extension.ts';
import { openSurface, setSilent } from '../support/open-surface.ts';
import { readPage } from '../support/read-page.ts';

test('the glossary of a page has its title and its entries in alphabetical order, with references', async () => {
  const page = await readPage(
    '<!doctype html><html lang="en"><title>A visit</title><p>Secondary myoclonus, dystonia, myoclonus.',
  );
  await page.showsTerms(['Secondary myoclonus', 'dystonia', 'myoclonus']);
  const sheet = await openSurface('page-glossary', { query: `tab=${fakeBrowser.activeTab?.id}` });
  await sheet.says('A visit');
  expect(Array.from(sheet.document.querySelectorAll('dt'), (term) => term.firstChild?.textContent)).toEqual([
    'dystonia',
    'myoclonus',
    'secondary myoclonus',
  ]);
  for (const text of ['https://doi.org/10.1000/1', 'not medical advice']) expect(sheet.text).toContain(text);
});

test('the glossary of a page complains of a silent background, not that the page is gone', async () => {
  const page = await readPage('<p>Asterixis.</p>');
  await page.showsTerms(['Asterixis']);
  setSilent(true);
  const sheet = await openSurface('page-glossary', { query: `tab=${fakeBrowser.activeTab?.id}` });
  await sheet.says('The glossary did not answer.');
  expect(sheet.text).not.toContain('no longer open');
});

test('the glossary of a page that is gone says so', async () => {
  const sheet = await openSurface('page-glossary', { query: 'tab=0' });
  await sheet.says('no longer open');
});
