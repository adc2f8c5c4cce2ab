import { expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { FAST_CLOCK } from '../support/page-clocks.ts';
import { readPage } from '../support/read-page.ts';

const LAYER = `<style>
  .layer { position: relative; height: 90px }
  .layer > *, .layer .marked > * { position: absolute; white-space: pre; color: transparent }
</style>`;
const BOXES = `<style>
  .boxes > * { display: inline-block }
  .letters * { display: inline-block; position: relative }
  .apart > * { display: inline-block; margin-right: 0.3em }
  .box { display: inline-block }
  .converted { position: relative; height: 90px }
  .converted > * { position: absolute; white-space: nowrap }
  .tags > * { display: inline-block; padding: 2px 8px; border: 1px solid }
  .drop { float: left; font-size: 3em; line-height: 1; padding-right: 4px }
</style>`;

/**
 * What users of other tools complained about, text as pages have it, and what is painted in it. Parts of a term that are in
 * different boxes are apart there, and so are those before and after a `<br>`.
 */
const CASES: readonly (readonly [complaint: string, html: string, painted: readonly string[]])[] = [
  [
    'words broken in a text file',
    '<pre>It was myo-\nclonus, and Lance-\nAdams syndrome.</pre>',
    ['myo- clonus', 'Lance- Adams syndrome'],
  ],
  ['a word broken at a line break', '<p>It was myo-<br>clonus.</p>', ['myo-', 'clonus']],
  ['a soft hyphen before a line break', '<p>It was myo&shy;<br>clonus.</p>', ['myo', 'clonus']],
  [
    'lines of a quoted mail',
    '<pre>&gt; It was myo-\n&gt; clonus, or essential\n&gt; tremor.</pre>',
    ['myo- > clonus', 'essential > tremor'],
  ],
  ['lines of a quoted mail in HTML', '<p>&gt; It was myo-<br>&gt; clonus.</p>', ['myo-', '> clonus']],
  ['words in boxes that touch', '<p class="boxes"><b>Rain</b><b>Chorea</b><b>Sun</b></p>', ['Chorea']],
  ['a footnote in a box', '<p>On chorea<span class="box">1</span></p>', ['chorea']],
  ['an address in lines', '<p>Department of Dystonia<br>Chorea Clinic</p>', ['Dystonia', 'Chorea']],
  [
    'lines that a PDF viewer places over a picture',
    `<div class="layer"><span style="top: 0">A case with essential</span><br role="presentation">
      <span style="top: 24px">tremor, and later myo-</span><br role="presentation">
      <span style="top: 48px">clonus.</span><br role="presentation"></div>`,
    ['essential', 'tremor', 'myo-', 'clonus'],
  ],
  [
    'lines in the marked content of a PDF',
    `<div class="layer"><span class="marked"><span style="top: 0">It was Lance-</span><br></span><span
      class="marked"><span style="top: 24px">Adams syndrome.</span><br></span></div>`,
    ['Lance-', 'Adams syndrome'],
  ],
  [
    'lines of a PDF that is laid out in blocks',
    '<div class="layer"><div style="top: 0">A case with essential</div><div style="top: 24px">tremor.</div></div>',
    ['essential', 'tremor'],
  ],
  [
    'words of a heading that move in one by one',
    '<h2 class="boxes"><span>with</span> <span>essential</span> <span>tremor</span></h2>',
    ['essential', 'tremor'],
  ],
  [
    'letters of a heading that move in one by one',
    '<h2 class="letters"><div><div>A</div></div> <div><div>t</div><div>i</div><div>c</div></div></h2>',
    ['t', 'i', 'c'],
  ],
  [
    'words in boxes with nothing but a margin between',
    '<p class="apart"><span>essential</span><span>tremor</span></p>',
    ['essential', 'tremor'],
  ],
  [
    'tags in boxes of their own',
    '<p class="tags"><span>essential</span> <span>tremor</span><span>7</span></p>',
    ['tremor'],
  ],
  ['a first letter that is set large', '<p><span class="drop">D</span>ystonia is one.</p>', ['D', 'ystonia']],
  [
    'a first letter set large, with its quotation mark',
    '<p><span class="drop"><b>“D</b></span>ystonia.”</p>',
    ['D', 'ystonia'],
  ],
  [
    'a letter beside a list of words',
    '<div class="drop">D</div><ul><li>Dystonia</li></ul><p><b class="drop">D</b> Dystonia</p>',
    ['Dystonia', 'Dystonia'],
  ],
  [
    'a word whose parts have elements of their own',
    '<p><span>myo</span><span>clonus</span></p>',
    ['myoclonus'],
  ],
];

test.for(['highlights', 'marks'] as const)(
  'text broken by its layout is read, painted with %s',
  async (painter) => {
    const body = CASES.map(([, html], at) => `<section id="case${at}">${html}</section>`).join('');
    const head = FAST_CLOCK + LAYER + BOXES;
    const page = await readPage(body, { head, settings: { painter } });
    // White space between two lines is a part of the term.
    const painted = (at: number): string[] => page.painted(`#case${at}`).filter((text) => text !== '');
    const shown = (): unknown[] => CASES.map(([complaint], at) => [complaint, painted(at)]);
    await eventually(
      shown,
      CASES.map(([complaint, , terms]) => [complaint, terms]),
    );
    await eventually(() => page.marked().length > 0, painter === 'marks');
  },
);

test('a word that is broken at the end of a page is not the one that ends like it, also when its page changes', async () => {
  const page = await readPage('<div>It was myo-</div><div id="next"><p>clonus.</p></div><p>On chorea.</p>', {
    head: FAST_CLOCK,
  });
  const entries = (): string[] | undefined => page.window.neuroglossPage?.state().entryIds.toSorted();
  await page.showsTerms(['clonus', 'chorea']);
  expect(entries()).toEqual(['chorea', 'myoclonus']);
  page.element('#next p').append(' And dystonia.');
  await page.showsTerms(['clonus', 'dystonia', 'chorea']);
  expect(entries()).toEqual(['chorea', 'dystonia', 'myoclonus']);
});

test('terms in the transparent text over a picture of a page are drawn in colors that are seen, clear and faint', async () => {
  const page = await readPage(
    `${LAYER}<div class="layer"><span>On chorea, again chorea.</span></div><p>On dystonia, again dystonia.</p>`,
  );
  await page.showsTerms(['chorea', 'chorea', 'dystonia', 'dystonia']);
  const { highlights } = page.window.CSS;
  expect([...highlights.keys()].toSorted()).toEqual([
    'neurogloss',
    'neurogloss-faint',
    'neurogloss-layer',
    'neurogloss-layer-faint',
  ]);
});
