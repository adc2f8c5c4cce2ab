import { describe, expect, test } from 'vitest';
import { readPage } from '../support/read-page.ts';

const HEAD = '<style>p { font: 20px serif }</style>';

describe.for(['highlights', 'marks'] as const)('painted with %s', (painter) => {
  test.for<[what: string, body: string, painted: string[]]>([
    ['text that is not to be translated', '<p translate="no">Myoclonus.</p>', ['Myoclonus']],
    [
      'the words below ruby, not what is above them',
      '<p><ruby>myoclonus<rp>(</rp><rt>dystonia</rt><rp>)</rp></ruby></p>',
      ['myoclonus'],
    ],
    [
      'a word of several ruby bases',
      '<p><ruby>myo<rp>(</rp><rt>maɪ.oʊ</rt><rp>)</rp>clonus<rp>(</rp><rt>kloʊ</rt><rp>)</rp></ruby></p>',
      ['myo', 'clonus'],
    ],
    [
      'a term that begins in ruby',
      '<p><ruby>secondary<rt>due to something else</rt></ruby> myoclonus</p>',
      ['secondary', 'myoclonus'],
    ],
    [
      'words with footnote marks',
      '<p>Myoclonus<sup>1,2</sup>, asterixis<sup><a href="#a">a</a></sup> and<sup></sup>dystonia.</p>',
      ['Myoclonus', 'asterixis'],
    ],
    ['a name with a raised sign', '<p>GEFS<sup>+</sup> is rare.</p>', ['GEFS', '+']],
    ['a word that may be broken', '<p>dys<wbr>tonia</p>', ['dys', 'tonia']],
    [
      'a word that is hyphenated',
      '<p style="hyphens: auto; width: 4ch; overflow: hidden">dystonia and dys&shy;tonia</p>',
      ['dystonia', 'dystonia'],
    ],
    [
      'a word with a first letter of its own',
      '<style>.drop::first-letter { float: left; font-size: 3em }</style><p class="drop">Dystonia.</p>',
      ['Dystonia'],
    ],
  ])('is %s', async ([, body, painted]) => {
    const page = await readPage(body, { head: HEAD, settings: { painter, delay: 50 } });
    // Parts of one term may be apart on the screen.
    const asOne = (texts: readonly string[]): string => texts.join('').replaceAll(' ', '');
    await page.readsOn();
    expect(asOne(page.painted())).toBe(asOne(painted));
    expect(asOne(page.marked())).toBe(painter === 'marks' ? asOne(painted) : '');
    await page.hover(painted[0] ?? '');
    await page.cardShows();
  });

  test('is a word whose ruby came later, and went again', async () => {
    const page = await readPage('<p id="word"><ruby>dys</ruby>tonia</p>', { settings: { painter } });
    const word = (): string => page.painted('#word').join('');
    await page.readsOn();
    expect(word()).toBe('dystonia');
    page.element('ruby').insertAdjacentHTML('beforeend', '<rt>dis</rt>');
    await page.readsOn();
    expect(word()).toBe('dystonia');
    page.element('rt').remove();
    await page.readsOn();
    expect(word()).toBe('dystonia');
  });

  test('are sections that the browser lays out when the user gets there', async () => {
    const section = '<p>Chorea, <b>asterixis</b>, myoclonus, dystonia.</p>';
    const page = await readPage(
      Array.from({ length: 100 }, (_, at) => `<section id="s${at}">${section}</section>`).join(''),
      {
        head: '<style>section { content-visibility: auto; contain-intrinsic-size: auto 900px }</style>',
        settings: { painter },
      },
    );
    await page.shows('asterixis');
    for (const id of ['s60', 's99', 's30']) {
      page.element(`#${id}`).scrollIntoView();
      await page.showsTerms(['Chorea', 'asterixis', 'myoclonus', 'dystonia'], `#${id}`);
    }
  });
});
