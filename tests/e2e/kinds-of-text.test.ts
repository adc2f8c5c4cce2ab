import { describe, expect } from 'vitest';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { waitForCard } from '../../scripts/browsers/screen/card.ts';
import { paintedTexts, waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { hoverText } from '../../scripts/browsers/screen/hover.ts';
import { waitForMarks } from '../../scripts/browsers/screen/marks.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { test } from '../support/browser-test.ts';

const html = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Text</title><link rel="icon" href="data:,">
   <style>p { font: 20px serif }</style>${body}`;

const LAST = '<p id="last">Then chorea.</p>';

describe.for(['highlights', 'marks'] as const)('painted with %s', (painter) => {
  test.for<[what: string, body: string, painted: string[]]>([
    ['text that is not to be translated', '<p translate="no">Myoclonus.</p>', ['Myoclonus']],
    [
      'the words below ruby, not what stands above them',
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
    ['a name with a raised sign', '<p>GEFS<sup>+</sup> is rare.</p>', ['GEFS', '\\+']],
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
  ])('is %s', async ([, body, painted], { browser }) => {
    await changeSettings(browser, { painter, delay: 50 });
    const page = await openHtml(browser, html(body + LAST));
    await waitForPainted(page, 'chorea');
    if (painter === 'marks') await waitForMarks(page, 'chorea');
    // Pieces of one term may stand apart on the screen.
    expect((await paintedTexts(page)).join(' ')).toMatch(new RegExp(`^${painted.join(' ?')} chorea$`));
    await hoverText(page, painted[0] ?? '');
    await waitForCard(page);
  });

  test('is a word whose ruby came later, and went again', async ({ browser }) => {
    await changeSettings(browser, { painter });
    const page = await openHtml(browser, html(`<p id="word"><ruby>dys</ruby>tonia</p>${LAST}`));
    await waitForPainted(page, 'chorea');
    const word = (): Promise<string> => paintedTexts(page, '#word').then((texts) => texts.join(''));
    await waitUntil('the word is painted', async () => (await word()) === 'dystonia');
    await page.evaluate(() => {
      document.querySelector('ruby')?.insertAdjacentHTML('beforeend', '<rt>dis</rt>');
      document.getElementById('last')?.append(' And asterixis.');
    });
    await waitForPainted(page, 'asterixis');
    expect(await word()).toBe('dystonia');
    await page.evaluate(() => {
      document.querySelector('rt')?.remove();
      document.getElementById('last')?.append(' And athetosis.');
    });
    await waitForPainted(page, 'athetosis');
    expect(await word()).toBe('dystonia');
  });

  test('are sections that the browser lays out when the reader gets there', async ({ browser }) => {
    await changeSettings(browser, { painter });
    const section = '<p>Chorea, <b>asterixis</b>, myoclonus, dystonia.</p>';
    const page = await openHtml(
      browser,
      html(
        `<style>section { content-visibility: auto; contain-intrinsic-size: auto 900px }</style>${Array.from(
          { length: 100 },
          (_, at) => `<section id="s${at}">${section}</section>`,
        ).join('')}`,
      ),
    );
    await waitForPainted(page, 'asterixis');
    for (const at of [60, 99, 30]) {
      await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), `s${at}`);
      await waitUntil(
        `section ${at} is painted`,
        async () => (await paintedTexts(page, `#s${at}`)).join() === 'Chorea,asterixis,myoclonus,dystonia',
      );
    }
  });
});
