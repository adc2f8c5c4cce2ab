import { expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { FAST_CLOCK } from '../support/page-clocks.ts';
import { readPage } from '../support/read-page.ts';

/** As in pdf.js's own viewer; a case is a page of its own. */
const HEAD = `${FAST_CLOCK}<style>
  section { position: relative; height: 100px }
  .textLayer { position: absolute; inset: 0; line-height: 1 }
  .textLayer :is(span, br) { position: absolute; color: transparent; white-space: pre; transform-origin: 0 0 }
  .textLayer .markedContent { top: 0; height: 0 }
</style>`;

interface Place {
  left?: number;
  top: number;
  /** Default: as wide as its letters are in a font of 10 px. */
  width?: number;
  size?: number;
  /** Whether the line goes on in the next run. */
  goesOn?: true;
}

/** A run of text, with the line end after it. Lengths are in CSS pixels. */
function run(text: string, { left = 10, top, width, size = 10, goesOn }: Place): string {
  const wide = width ?? (text.length * size) / 2;
  const style = `left: ${left}px; top: ${top}px; width: ${wide}px; font-size: ${size}px`;
  return `<span role="presentation" style="${style}">${text}</span>${goesOn ? '' : '<br role="presentation">'}`;
}

/** Lines of a column of this width, each of its own where they are not justified. */
const column = (lines: readonly string[], widths: readonly number[] = [], left = 10, top = 10): string =>
  lines.map((text, at) => run(text, { left, top: top + 12 * at, width: widths[at] ?? 100 })).join('');

/** What a page has, and what is painted in it: parts of a term that are in different runs are apart there. */
const CASES: readonly (readonly [page: string, runs: string, painted: readonly string[]])[] = [
  [
    'lines of a paragraph',
    column(['A case with essential', 'tremor, and later myo-', 'clonus.']),
    ['essential', 'tremor', 'myo-', 'clonus'],
  ],
  [
    'a heading above a text',
    run('Essential', { top: 10, size: 16 }) + column(['tremor is common.'], [], 10, 30),
    ['tremor'],
  ],
  [
    'a paragraph far below another',
    column(['They were essential']) + column(['tremor and all', 'the others.'], [], 10, 60),
    // In the middle of a sentence a text may go on anywhere, as after a figure.
    ['essential', 'tremor'],
  ],
  [
    'a heading that is followed by a new sentence',
    column(['What is essential']) + column(['Tremor is common.'], [], 10, 60),
    ['Tremor'],
  ],
  [
    'two columns, with a sentence that goes on',
    column(['They had essential'], [], 10, 80) + column(['tremor. It was mild.'], [], 140, 10),
    ['essential', 'tremor'],
  ],
  [
    'two columns, with a word that goes on',
    column(['They had myo-'], [], 10, 80) + column(['clonus. It was mild.'], [], 140, 10),
    ['myo-', 'clonus'],
  ],
  [
    'the cells of a table',
    run('essential', { top: 10, goesOn: true }) + run('tremor', { left: 140, top: 10 }),
    ['tremor'],
  ],
  [
    'a word in two fonts',
    run('On myo', { top: 10, width: 30, goesOn: true }) + run('clonus.', { left: 40, top: 10 }),
    ['myo', 'clonus'],
  ],
  [
    'a raised number after a word',
    run('in chorea', { top: 14, width: 45, goesOn: true }) + run('12', { left: 55, top: 10, size: 6 }),
    ['chorea'],
  ],
  [
    'a hyphen that pdf.js leaves out, in justified lines',
    column(
      ['Of those who came in', 'patients with a myo', 'clonus were asked to', 'tell how they had it'],
      [100, 97, 100, 100],
    ),
    ['myo', 'clonus'],
  ],
  [
    'marked content',
    `<span class="markedContent">${run('They had essential', { top: 10 })}</span><span class="markedContent">${run('tremor.', { top: 22 })}</span>`,
    ['essential', 'tremor'],
  ],
  [
    'text that is turned',
    run('essential', { left: 40, top: 90 }).replace(
      'px">',
      'px; --rotate: -90deg; transform: rotate(-90deg)">',
    ) +
      run('tremor', { left: 52, top: 90 }).replace(
        'px">',
        'px; --rotate: -90deg; transform: rotate(-90deg)">',
      ),
    ['essential', 'tremor'],
  ],
];

const sections = (): string =>
  CASES.map(([, runs], at) => `<section id="case${at}"><div class="textLayer">${runs}</div></section>`).join(
    '',
  );

test('the text over the picture of a page is read by its places', async () => {
  const page = await readPage(sections(), { head: HEAD });
  const shown = (): unknown[] => CASES.map(([name], at) => [name, page.painted(`#case${at}`)]);
  await eventually(
    shown,
    CASES.map(([name, , terms]) => [name, terms]),
  );
});

test('a word that is broken in it is one, also when its page is drawn line by line', async () => {
  const page = await readPage(
    `<section><div class="textLayer">${column(['It was chorea, or a myo-'])}</div></section>`,
    { head: HEAD },
  );
  await page.showsTerms(['chorea']);
  const layer = page.element('.textLayer');
  const last = page.document.createElement('template');
  last.innerHTML = run('clonus, they said.', { top: 22, width: 100 });
  layer.append(last.content);
  await page.showsTerms(['chorea', 'myo-', 'clonus']);
  expect(page.window.neuroglossPage?.state().entryIds.toSorted()).toEqual(['chorea', 'myoclonus']);
});
