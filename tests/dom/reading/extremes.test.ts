import { describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { FAST_CLOCK } from '../support/page-clocks.ts';
import { changeSettings, readPage } from '../support/read-page.ts';

const FILLER = 'Words about the weather, of which no glossary knows anything at all. '.repeat(15);

describe.for(['highlights', 'marks'] as const)('painted with %s', (painter) => {
  const options = { head: FAST_CLOCK, settings: { painter } };

  test('is the end of a paragraph of 100 kB', async () => {
    const parts = Array.from({ length: 100 }, (_, at) => `${FILLER} Dystonia ${at}. `);
    const page = await readPage(`<p id="text">${parts.join('')}<b>Asterixis.</b></p>`, options);
    const { textContent } = page.element('#text');
    if (painter === 'marks') await eventually(() => page.marked().length, parts.length + 1);
    page.window.scrollTo(0, page.document.documentElement.scrollHeight);
    await page.showsTerms(['Asterixis'], 'b');
    expect(page.element('#text').textContent).toBe(textContent);
  });

  test('is what comes after elements nested 2,000 deep, also when it changes', async () => {
    const page = await readPage(
      `<p>First myoclonus.</p><div id="root"></div><p>Then dystonia.</p><script>
        let at = document.getElementById('root');
        for (let i = 0; i < 2000; i++) at = at.appendChild(document.createElement('span'));
        at.append('Deep down chorea.');
      </script>`,
      options,
    );
    // Looking at what is painted deep down would take seconds.
    await page.showsTerms(['myoclonus', 'dystonia'], 'body > p');
    page.element('p').append(' And asterixis.');
    await page.showsTerms(['myoclonus', 'asterixis', 'dystonia'], 'body > p');
  });
});

test('is what a page adds in more pieces at once than are kept one by one', async () => {
  const page = await readPage('<p>First myoclonus.</p><div id="log"></div>', { head: FAST_CLOCK });
  await page.showsTerms(['myoclonus']);
  const pieces = Array.from({ length: 20_500 }, () => page.document.createElement('wbr'));
  page.element('#log').append(...pieces, 'Then chorea.');
  await page.showsTerms(['myoclonus', 'chorea']);
});

test('with marks, one long text node is copied a few times only, and is as it was afterwards', async () => {
  const repeats = 500;
  const text =
    `Of myoclonus, and much besides. ${'Rain fell, and the river rose over the fields. '.repeat(5)}\n`.repeat(
      repeats,
    );
  const page = await readPage(`<p>On chorea.</p><pre>${text}</pre>`, {
    head: FAST_CLOCK,
    settings: { painter: 'marks', enabled: false },
  });
  const { outerHTML } = page.document.documentElement;
  // The browser copies each text that is cut.
  let copied = 0;
  const observer = new page.window.MutationObserver((records) => {
    for (const { oldValue } of records) copied += oldValue?.length ?? 0;
  });
  observer.observe(page.document.body, { subtree: true, characterData: true, characterDataOldValue: true });
  await changeSettings({ enabled: true });
  await eventually(() => page.marked().length, repeats + 1);
  expect(copied / text.length).toBeGreaterThan(0);
  // Once in each turn of the painter, whose turns are short on a slow machine; each mark alone would copy half the text on average.
  expect(copied / text.length).toBeLessThan(repeats / 5);
  await changeSettings({ enabled: false });
  await eventually(() => page.marked().length, 0);
  expect(page.document.documentElement.outerHTML).toBe(outerHTML);
  expect(page.element('pre').childNodes).toHaveLength(1);
});
