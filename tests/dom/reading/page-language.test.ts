import { describe, expect, test } from 'vitest';
import { until } from '../support/eventually.ts';
import { FAST_CLOCK } from '../support/page-clocks.ts';
import { readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

const GERMAN = `<p id="text">Secondary myoclonus.</p><p id="part" lang="fr">Asterixis.</p>`;

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

const BODY = '<p>She has myoclonus.</p>';

describe('a page that does not say its language', () => {
  test.for(['', 'und', 'UND', 'mul', 'zxx', 'x-default', 'qst', 'undefined', '{{ lang }}', 'english'])(
    'is read: %s',
    async (lang) => {
      const page = await readPage(BODY, { head: FAST_CLOCK, lang });
      await page.showsTerms(['myoclonus']);
    },
  );

  test.for(['eng', 'en_US', 'EN-gb', 'us'])(
    'is read, as it says English in a wrong way: %s',
    async (lang) => {
      const page = await readPage(BODY, { head: FAST_CLOCK, lang });
      await page.showsTerms(['myoclonus']);
    },
  );

  test('is read in its parts by what is around them', async () => {
    const page = await readPage(
      `<p lang="und">Chorea.</p><p lang="de">Asterixis. <q lang="en">Dystonia.</q> <i lang="und">Ataxia.</i></p>
       <blockquote lang="eng">Epilepsy. <b lang="x-none">Seizure.</b></blockquote>`,
      { head: FAST_CLOCK },
    );
    await page.readsOn();
    expect(page.painted()).toEqual(['Chorea', 'Dystonia', 'Epilepsy', 'Seizure']);
  });
});

describe('a page that names another language than it is written in', () => {
  const ENGLISH = `<p>The patients were seen by one of the authors, and all of them had been told that the movements would
    stop when they are asleep, which they did. There are few studies of this, and the numbers in them are small. The first sign
    was myoclonus; the others came with time, and could be treated in most of the people who were followed up.</p>`;
  const GERMAN = `<p>Die Personen wurden in der Klinik gesehen, und alle hatten gehört, dass die Bewegungen im Schlaf
    aufhören, was auch so war. Es gibt wenige Studien dazu, und die Zahlen darin sind klein. Das erste Zeichen war Myoclonus, von
    dem in der englischen Literatur („the first report of a family with the disease“) oft die Rede ist, und das andere kam
    mit der Zeit, ließ sich aber bei den meisten gut behandeln, und nach einem Jahr war fast nichts davon zu sehen.</p>`;

  test('is read where its text is English, as templates have tags of their makers', async () => {
    const page = await readPage(ENGLISH + ENGLISH, { head: FAST_CLOCK, lang: 'de' });
    await page.showsTerms(['myoclonus', 'myoclonus']);
    page.element('p').append(' And asterixis.');
    await page.showsTerms(['myoclonus', 'asterixis', 'myoclonus']);
  });

  test('is left alone where its text is what it says, with a quotation', async () => {
    const page = await readPage(GERMAN + GERMAN, { lang: 'de' });
    await until('it says why', () => page.window.neuroglossPage?.state().idleReason === 'language');
    expect(page.painted()).toEqual([]);
  });
});

describe.for(['highlights', 'marks'] as const)('a page that is translated, painted with %s', (painter) => {
  const options = { head: FAST_CLOCK, lang: 'de', settings: { painter } };
  const INNER = `<main lang="de-AT"><p id="text">Muskelzuckungen.</p><p lang="fr">Chorea.</p></main>
    <aside lang="de" class="notranslate">Asterixis.</aside>`;
  const translate = (page: TestPage, lang: string, text: string): void => {
    page.document.documentElement.lang = lang;
    page.element('#text').innerHTML = `<font dir="auto"><font dir="auto">${text}</font></font>`;
  };

  test('is read in the parts that keep the tag of the page as it was, and as before when it is taken back', async () => {
    const page = await readPage(INNER, options);
    translate(page, 'en', 'The person had myoclonus.');
    await page.showsTerms(['myoclonus']);
    page.document.documentElement.lang = 'de';
    await page.showsTerms([]);
    translate(page, 'en', 'The person had chorea.');
    await page.showsTerms(['chorea']);
  });

  test('is read where the translator came first and marks the page', async () => {
    const html = `<!doctype html><html lang="en" class="translated-ltr"><head>${FAST_CLOCK}</head><body>${INNER}`;
    const page = await readPage(html.replace('Muskelzuckungen', 'Myoclonus'), options);
    await page.showsTerms(['Myoclonus', 'Chorea']);
  });

  test('is left alone where it is not English any longer, also in the parts that say so', async () => {
    const page = await readPage('<p>Dystonia.</p><p lang="en">Chorea.</p>', { ...options, lang: 'en-US' });
    await page.showsTerms(['Dystonia', 'Chorea']);
    page.document.documentElement.lang = 'de';
    await page.showsTerms([]);
  });
});
