import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextBlock } from '../../../entrypoints/surfaces/pdf/text/page-blocks.ts';
import type { PageContent } from '../../../entrypoints/surfaces/pdf/text/page-content.ts';
import { linesOf, pageBlocks, pageParagraphs } from '../../../entrypoints/surfaces/pdf/text/page-text.ts';
import { column, pageOf, type Run } from './made-page.ts';

/** The blocks of each page. */
function readPages(...pages: PageContent[]): TextBlock[][] {
  const lines = pages.map(linesOf);
  const paragraphs = pages.map((_, page) => pageParagraphs(page, (near) => lines[near]));
  const at = (page: number) => paragraphs[page] ?? [];
  return pages.map((_, page) => pageBlocks(at(page - 1), at(page), at(page + 1)));
}

/** The texts of the blocks of each page. */
const blocksOfPages = (...pages: PageContent[]): string[][] =>
  readPages(...pages).map((blocks) => blocks.map(({ text }) => text));

const blocks = (...runs: Run[]): string[] => blocksOfPages(pageOf(...runs))[0] ?? [];

describe('the lines of a paragraph', () => {
  test('are one block, with their line ends', () => {
    expect(blocks(...column(['The cause was essential', 'tremor in most of them.']))).toEqual([
      'The cause was essential\ntremor in most of them.',
    ]);
  });

  test('keep the hyphen that breaks a word, for matching to judge', () => {
    expect(blocks(...column(['Patients with myo-', 'clonus were asked.']))).toEqual([
      'Patients with myo-\nclonus were asked.',
    ]);
  });

  // A letter is 5 wide, as in `made-page.ts`: lines of as many letters end at one edge.
  const justified = [
    'Of those who came in',
    'patients with a myo',
    'clonus were asked to',
    'tell how they had it',
  ];

  test('have the hyphen that pdf.js leaves out, where a justified line is short by it', () => {
    const lines = column(justified);
    const short = lines.map((run, at) => (at === 1 ? { ...run, width: 97 } : run));
    expect(blocks(...short)).toEqual([justified.join('\n').replace('myo', 'myo\u00ad')]);
  });

  test.each([
    ['where the line is as long as the others', 100],
    ['where it is short by more than a hyphen', 90],
  ])('have none %s', (_, width) => {
    const lines = column(justified).map((run, at) => (at === 1 ? { ...run, width } : run));
    expect(blocks(...lines)).toEqual([justified.join('\n')]);
  });

  test('have none in text that is not justified', () => {
    const lines = column(justified).map((run, at) => ({ ...run, width: [100, 97, 90, 80][at] ?? 0 }));
    expect(blocks(...lines)).toEqual([justified.join('\n')]);
  });

  test('are apart from a paragraph that is farther below', () => {
    expect(
      blocks(...column(['One line.', 'Another.']), ...column(['A new one', 'of two.'], { y: 660 })),
    ).toEqual(['One line.\nAnother.', 'A new one\nof two.']);
  });

  test('are apart from a heading in larger letters', () => {
    expect(
      blocks({ text: 'Essential', x: 50, y: 720, size: 16, hasEOL: true }, ...column(['tremor is common.'])),
    ).toEqual(['Essential', 'tremor is common.']);
  });

  test.each<[string, Run[]]>([
    [
      'a line at a time',
      [
        { text: 'Essential tremor', x: 50, y: 700 },
        { text: 'Essential tremor', x: 50.3, y: 700, hasEOL: true },
      ],
    ],
    [
      'all runs once and then again',
      [
        { text: 'Essential ', x: 50, y: 700 },
        { text: 'tremor', x: 100, y: 700, hasEOL: true },
        { text: 'Essential ', x: 50.3, y: 699.7 },
        { text: 'tremor', x: 100.3, y: 699.7, hasEOL: true },
      ],
    ],
    [
      'letter by letter, of which pdf.js joins the second to the next',
      ['E', 'Es', 'ss', 'se', 'en', 'nt', 'ti', 'ia', 'al t', 'tr', 're', 'em', 'mo', 'or', 'r'].map(
        (text, at, all) => ({
          text,
          x: 50 + 5 * all.slice(0, at).reduce((sum, each) => sum + each.length - 1, 0) + (at > 0 ? 0.04 : 0),
          y: 700,
          hasEOL: at === all.length - 1,
        }),
      ),
    ],
  ])('have text that is drawn twice, as some bold is, once: %s', (_, runs) => {
    expect(blocks(...runs)).toEqual(['Essential tremor']);
  });

  test('keep letters that come twice in a word, and near each other', () => {
    const runs = [
      { text: 'Mass', x: 50, y: 700 },
      { text: 'sage', x: 69.5, y: 700, hasEOL: true },
    ];
    expect(blocks(...runs)).toEqual(['Masssage']);
  });

  test('go on after an initial over several lines', () => {
    expect(
      blocks(
        { text: 'M', x: 50, y: 690, size: 30, hasEOL: true },
        ...column(['yoclonus is brief.'], { x: 70 }),
      ),
    ).toEqual(['Myoclonus is brief.']);
  });
});

describe('columns', () => {
  test('go on in the middle of a sentence', () => {
    expect(
      blocks(
        ...column(['They had essential'], { y: 100 }),
        ...column(['tremor. It was mild.'], { x: 320, y: 700 }),
      ),
    ).toEqual(['They had essential\ntremor. It was mild.']);
  });

  test('are apart after the end of a sentence', () => {
    expect(
      blocks(...column(['They had tremor.'], { y: 100 }), ...column(['It was mild.'], { x: 320 })),
    ).toEqual(['They had tremor.', 'It was mild.']);
  });

  test('are apart in one row, as cells of a table are', () => {
    expect(
      blocks(
        { text: 'essential', x: 50, y: 700 },
        { text: ' ', x: 95, y: 700 },
        { text: 'tremor', x: 300, y: 700, hasEOL: true },
      ),
    ).toEqual(['essential ', 'tremor']);
  });
});

describe('within a line', () => {
  test('parts in other fonts are one text', () => {
    expect(
      blocks(
        { text: 'the ', x: 50, y: 700 },
        { text: 'SGCE', x: 70, y: 700 },
        { text: ' gene', x: 90, y: 700, hasEOL: true },
      ),
    ).toEqual(['the SGCE gene']);
  });

  const spaced = (before: string, gap: number, after: string): Run[] => {
    const right = 50 + before.length * 5;
    return [
      { text: before, x: 50, y: 700 },
      { text: ' ', x: right, y: 700 },
      { text: after, x: right + gap, y: 700, hasEOL: true },
    ];
  };

  test.each([
    ['kerning within a word is a break of it', 'multiple sclero', 1.1, 'sis', 'multiple sclero\u00ad\nsis'],
    ['letters that overlap are', 'multiple sclero', -0.4, 'sis', 'multiple sclero\u00ad\nsis'],
    ['a narrow space of a justified line is a space', 'essential', 2, 'tremor', 'essential tremor'],
    ['a narrow space before a capital is', 'with', 1.1, 'Huntington', 'with Huntington'],
    ['a narrow space after a full stop is', 'et al.', 1.1, 'said', 'et al. said'],
    ['a narrow space before a number is', 'type', 1.1, '2', 'type 2'],
  ])('%s', (_, before, gap, after, text) => {
    expect(blocks(...spaced(before, gap, after))).toEqual([text]);
  });

  test('a space of any font is a space, whatever the words', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    const width = fc.double({ min: 1.6, max: 15, noNaN: true });
    fc.assert(
      fc.property(word, width, word, (before, gap, after) => {
        expect(blocks(...spaced(before, gap, after))).toEqual([`${before} ${after}`]);
      }),
    );
  });

  test('text from the right has spaces where its parts are apart', () => {
    expect(
      blocks(
        { text: 'يعاني المرضى من', x: 200, y: 700 },
        { text: 'essential tremor', x: 116, y: 700 },
        { text: 'واضطرابات', x: 67, y: 700, hasEOL: true },
      ),
    ).toEqual(['يعاني المرضى من essential tremor واضطرابات']);
  });

  test('text from the right has none where its parts touch', () => {
    expect(blocks({ text: 'שלו', x: 100, y: 700 }, { text: 'ם', x: 95, y: 700, hasEOL: true })).toEqual([
      'שלום',
    ]);
  });

  test('a raised number is no part of the word before it', () => {
    expect(
      blocks(
        { text: 'in myoclonus', x: 50, y: 700 },
        { text: '12', x: 110, y: 704, size: 6 },
        { text: ' and more', x: 117, y: 700, hasEOL: true },
      ),
    ).toEqual(['in myoclonus^12 and more']);
  });

  test('a raised sign is', () => {
    expect(
      blocks({ text: 'GEFS', x: 50, y: 700 }, { text: '+', x: 70, y: 704, size: 6, hasEOL: true }),
    ).toEqual(['GEFS+']);
  });

  test('turned text is read along its own lines', () => {
    expect(
      blocks(
        { text: 'essential', x: 100, y: 100, angle: 90, hasEOL: true },
        { text: 'tremor', x: 112, y: 100, angle: 90, hasEOL: true },
        ...column(['and text beside it']),
      ),
    ).toEqual(['essential\ntremor', 'and text beside it']);
  });
});

describe('over pages', () => {
  const head = (page: number): Run[] => [
    { text: `Journal of Movement ${page}`, x: 50, y: 820, hasEOL: true },
  ];
  const foot = (page: number): Run[] => [{ text: String(page), x: 290, y: 30, hasEOL: true }];

  test('a sentence goes on below the running head of the next page', () => {
    expect(
      blocksOfPages(
        pageOf(...head(1), ...column(['They had essential'], { y: 80 }), ...foot(1)),
        pageOf(
          ...head(2),
          ...column(['tremor. It was mild.']),
          ...column(['Another one.'], { y: 500 }),
          ...foot(2),
        ),
      ),
    ).toEqual([
      ['They had essential\ntremor. It was mild.', 'Journal of Movement 1', '1'],
      ['Another one.', 'Journal of Movement 2', '2'],
    ]);
  });

  test('a running head is repeated but for the first page that has it, on left and right pages too', () => {
    const pages = [1, 2, 3, 4].map((page) =>
      pageOf({ text: page % 2 ? 'On dystonia' : 'A. Author', x: 50, y: 820 }, ...column(['A page.'])),
    );
    const repeated = readPages(...pages).map((blocks) =>
      blocks.filter(({ isRepeated }) => isRepeated).map(({ text }) => text),
    );
    expect(repeated).toEqual([[], [], ['On dystonia'], ['A. Author']]);
  });

  test('a sentence that ends does not', () => {
    expect(
      blocksOfPages(
        pageOf(...column(['They had tremor.'], { y: 80 })),
        pageOf(...column(['it was mild.']), ...column(['Another one.'], { y: 500 })),
      ),
    ).toEqual([['They had tremor.'], ['it was mild.', 'Another one.']]);
  });

  test('the first line of a page that others do not have is text', () => {
    expect(
      blocksOfPages(pageOf(...column(['On chorea'], { y: 820 })), pageOf(...column(['On tics'], { y: 820 }))),
    ).toEqual([['On chorea'], ['On tics']]);
  });
});
