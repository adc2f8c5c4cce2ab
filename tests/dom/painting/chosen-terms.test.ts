import { describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { changeSettings, readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

/** Without a term, and as long as a section is at least. */
const FILLER = `<p>${'Then it was read on. '.repeat(130)}</p>`;

const SECTIONS = `<h2>One</h2><p>Myoclonus, dystonia.</p><p>Myoclonus again.</p>${FILLER}
  <h2>Two</h2><p>Myoclonus, and once more myoclonus.</p>`;

describe('how much is painted', () => {
  test.for([
    ['everything', ['Myoclonus', 'dystonia', 'Myoclonus', 'Myoclonus', 'myoclonus'], []],
    ['balanced', ['Myoclonus', 'dystonia', 'Myoclonus'], ['Myoclonus', 'myoclonus']],
    ['quiet', ['Myoclonus', 'dystonia'], []],
  ] as const)('%s', async ([amount, clear, faint]) => {
    const page = await readPage(SECTIONS, { settings: { amount } });
    await eventually(() => byProminence(page), { clear: [...clear], faint: [...faint] });
    await page.readsOn();
    expect(byProminence(page)).toEqual({ clear, faint });
  });

  test('everyday words are painted faintly and once', async () => {
    const page = await readPage(
      '<p>Myoclonus and dystonia of the brain, chorea.</p><p>The brain again, myoclonus.</p>',
    );
    await eventually(() => byProminence(page), {
      clear: ['Myoclonus', 'dystonia', 'chorea'],
      faint: ['brain', 'myoclonus'],
    });
  });

  test('marks are drawn as clearly or faintly', async () => {
    const page = await readPage(SECTIONS, { settings: { painter: 'marks' } });
    await eventually(() => page.marked(), ['Myoclonus', 'dystonia', 'Myoclonus', 'Myoclonus', 'myoclonus']);
    await eventually(() => byProminence(page), {
      clear: ['Myoclonus', 'dystonia', 'Myoclonus'],
      faint: ['Myoclonus', 'myoclonus'],
    });
  });

  test('short sections are parts of the one before', async () => {
    const page = await readPage('<h2>One</h2><p>Myoclonus.</p><h2>Two</h2><p>Myoclonus.</p>');
    await eventually(() => byProminence(page), { clear: ['Myoclonus'], faint: ['Myoclonus'] });
  });

  test('is right again when the page sorts a list', async () => {
    const page = await readPage('<ul><li id="a">Myoclonus.</li><li id="b">Myoclonus.</li></ul>');
    await eventually(() => byProminence(page, '#a'), { clear: ['Myoclonus'], faint: [] });
    page.element('ul').append(page.element('li'));
    await eventually(() => byProminence(page, '#a'), { clear: [], faint: ['Myoclonus'] });
    expect(byProminence(page, '#b')).toEqual({ clear: ['Myoclonus'], faint: [] });
  });

  test('is right again when the first occurrence goes, and when a section begins', async () => {
    const page = await readPage(
      `<p id="a">Myoclonus.</p><p id="b">Myoclonus.</p>${FILLER}<p id="c">Myoclonus.</p>`,
    );
    await eventually(() => byProminence(page), { clear: ['Myoclonus'], faint: ['Myoclonus', 'Myoclonus'] });
    page.element('#a').remove();
    await eventually(() => byProminence(page, '#b'), { clear: ['Myoclonus'], faint: [] });
    page.element('#c').insertAdjacentHTML('beforebegin', '<h2>On dystonia</h2>');
    await eventually(() => byProminence(page, '#c'), { clear: ['Myoclonus'], faint: [] });
  });

  test('changes in open pages at once', async () => {
    const page = await readPage(SECTIONS);
    await page.shows('myoclonus');
    await changeSettings({ amount: 'quiet' });
    await page.showsTerms(['Myoclonus', 'dystonia']);
  });

  test('leaves every occurrence to the pointer and to the count, marked or not', async () => {
    const page = await readPage(SECTIONS, { settings: { amount: 'quiet' } });
    await page.showsTerms(['Myoclonus', 'dystonia']);
    await page.hover('myoclonus');
    await page.cardShows('myoclonus');
  });
});

/** The terms that are painted clearly and faintly, in document order. */
function byProminence(page: TestPage, within = ':root'): Record<'clear' | 'faint', string[]> {
  const of = (name: string): string[] => page.painted(within, name);
  return { clear: of('neurogloss'), faint: of('neurogloss-faint') };
}

describe('which terms are painted', () => {
  test('not those of a kind that the user has hidden', async () => {
    const page = await readPage('<p>Myoclonus and clonazepam.', {
      settings: { hiddenKinds: ['phenomenon'] },
    });
    await page.showsTerms(['clonazepam']);
    // The sentinel of `readsOn` is of the hidden kind.
    page.document.body.insertAdjacentHTML('beforeend', '<p>Chorea and valproate.');
    await page.showsTerms(['clonazepam', 'valproate']);
  });

  test('those of a page in another language only where the user wants it', async () => {
    const page = await readPage('<p>Dystonie, clonazepam.<p lang="en">On chorea.', { lang: 'de' });
    await page.showsTerms(['chorea']);
    page.document.body.insertAdjacentHTML('beforeend', '<p>Valproat, dystonia.<p lang="en">On ataxia.');
    await page.showsTerms(['chorea', 'ataxia']);
    await changeSettings({ anyLanguage: true });
    await page.showsTerms(['clonazepam', 'chorea', 'dystonia', 'ataxia']);
  });
});
