import { describe, expect, test } from 'vitest';
import { changeSettings, readPage } from '../support/read-page.ts';

const SECTIONS = `<h2>One</h2><p>Myoclonus, dystonia.</p><p>Myoclonus again.</p>
  <h2>Two</h2><p>Myoclonus, and once more myoclonus.</p>`;

describe('how often terms are painted', () => {
  test.for([
    ['every', ['Myoclonus', 'dystonia', 'Myoclonus', 'Myoclonus', 'myoclonus']],
    ['section', ['Myoclonus', 'dystonia', 'Myoclonus']],
    ['page', ['Myoclonus', 'dystonia']],
  ] as const)('%s', async ([frequency, expected]) => {
    const page = await readPage(SECTIONS, { settings: { frequency } });
    await page.showsTerms(expected);
    await page.readsOn();
    expect(page.painted()).toEqual(expected);
  });

  test('is right again when the page sorts a list', async () => {
    const page = await readPage('<ul><li id="a">Myoclonus.</li><li id="b">Myoclonus.</li></ul>', {
      settings: { frequency: 'page' },
    });
    await page.showsTerms(['Myoclonus'], '#a');
    page.element('ul').append(page.element('li'));
    await page.showsTerms(['Myoclonus'], '#b');
    await page.showsTerms([], '#a');
  });

  test('changes in open pages at once', async () => {
    const page = await readPage(SECTIONS);
    await page.shows('myoclonus');
    await changeSettings({ frequency: 'page' });
    await page.showsTerms(['Myoclonus', 'dystonia']);
  });
});

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
