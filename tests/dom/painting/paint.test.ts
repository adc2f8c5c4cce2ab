import { describe, expect, test } from 'vitest';
import awkwardPage from '../../pages/awkward.html?raw';
import { eventually } from '../support/eventually.ts';
import { changeSettings, readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

describe('terms are painted', () => {
  test.for<[what: string, body: string, painted: string[]]>([
    ['the longest match first', '<p>Juvenile myoclonic epilepsy.</p>', ['Juvenile myoclonic epilepsy']],
    ['each where it is', '<p>Secondary myoclonus is myoclonus.</p>', ['Secondary myoclonus', 'myoclonus']],
    ['over inline elements', '<p><b>secondary</b> <i>myoclonus</i></p>', ['secondary myoclonus']],
    ['not in fields', '<input value="myoclonus"><textarea>myoclonus</textarea><p>Chorea.</p>', ['Chorea']],
    ['not in editors', '<p contenteditable>On myoclonus.</p><p>Chorea.</p>', ['Chorea']],
    ['not in code', '<p><code>myoclonus</code> and chorea.</p>', ['chorea']],
    ['not in hidden text', '<p hidden>On myoclonus.</p><p>Chorea.</p>', ['Chorea']],
  ])('%s', async ([, body, painted]) => {
    const page = await readPage(body);
    await page.showsTerms(painted);
  });

  test('in text that the page adds later', async () => {
    const page = await readPage('<p>On chorea.</p>');
    await page.showsTerms(['chorea']);
    page.document.body.insertAdjacentHTML('beforeend', '<p>On myoclonus.</p>');
    await page.showsTerms(['chorea', 'myoclonus']);
  });

  test('in each part of a match that elements divide', async () => {
    const page = await readPage('<p>On <b>secondary</b> <i>myoclonus</i>.</p>');
    await page.showsTerms(['secondary myoclonus']);
    expect(page.painted('b, i')).toEqual(['secondary', 'myoclonus']);
  });
});

test('awkward markup is read as a user reads it', async () => {
  const page = await readPage(awkwardPage);
  const sections = Array.from(page.document.querySelectorAll('section'), (section) => ({
    title: section.title,
    painted: (section.getAttribute('data-painted') ?? '').split('|').filter(Boolean),
  }));
  // By sections: terms of shadow roots have no place in the document's order.
  await eventually(
    () => sections.map(({ title }) => ({ title, painted: page.painted(`section[title="${title}"]`) })),
    sections,
  );
});

describe('switched off', () => {
  test('everywhere, nothing is painted; switched on again, everything', async () => {
    const page = await readPage('<p>Myoclonus and chorea.</p>');
    await page.showsTerms(['Myoclonus', 'chorea']);
    await changeSettings({ enabled: false });
    await page.showsTerms([]);
    await changeSettings({ enabled: true });
    await page.showsTerms(['Myoclonus', 'chorea']);
  });

  test('on its site, a page stays as it is', async () => {
    const page = await readPage('<p>On myoclonus.</p>', { url: 'https://clinic.example/' });
    await page.showsTerms(['myoclonus']);
    await changeSettings({ except: ['clinic.example'] });
    await page.showsTerms([]);
  });
});

describe('on a page with many terms', () => {
  /** Without anything to see, the page is looked at once a second. This page's clock and its long timers stop. */
  const NO_SECOND_PASSES = `<script>
    performance.now = () => 1;
    const start = setTimeout;
    setTimeout = (task, wait, ...args) => (wait >= 1_000 ? 0 : start(task, wait, ...args));
  </script>`;
  const MANY = Array.from({ length: 300 }, (_, at) => `<p id="p${at}">Myoclonus.</p>`).join('');

  test.for<[string, term: string, (page: TestPage, id: string) => void]>([
    ['that a jump brings into view', 'Myoclonus', (page, id) => page.element(`#${id}`).scrollIntoView()],
    [
      'that the page adds in view',
      'asterixis',
      (page, id) => {
        page.element(`#${id}`).remove();
        page.document.body.insertAdjacentHTML('afterbegin', `<p id="${id}">On asterixis.</p>`);
      },
    ],
  ])('those %s do not wait for the next look', async ([, term, bring]) => {
    const page = await readPage(MANY, { head: `<style>p { height: 500px }</style>${NO_SECOND_PASSES}` });
    await page.shows('Myoclonus');
    for (const id of ['p50', 'p100', 'p150', 'p200', 'p250']) {
      expect(page.painted(`#${id}`)).toEqual([]);
      bring(page, id);
      await page.showsTerms([term], `#${id}`);
    }
  });

  test('that of a heading which sticks to the view stays painted', async () => {
    const page = await readPage(
      `<p id="first">Myoclonus.</p><section><h2>Asterixis</h2>${'<p>Chorea.</p>'.repeat(600)}</section>`,
      { head: '<style>h2 { position: sticky; top: 0 } p { height: 50px }</style>' },
    );
    await page.shows('Asterixis');
    for (const y of [5_000, 20_000]) {
      page.window.scrollTo(0, y);
      await page.showsTerms([], '#first');
      expect(page.painted('h2')).toEqual(['Asterixis']);
      page.window.scrollTo(0, 0);
      await page.showsTerms(['Myoclonus'], '#first');
    }
  });
});
