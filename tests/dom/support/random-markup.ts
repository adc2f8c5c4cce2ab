import { pick, seededRandom } from '../../bench/made/random.ts';

/** Parts of forms of the matching glossary, whole ones, and what stands between them. */
const TEXTS = [
  ...['secondary ', 'secondary', ' myoclonus', 'myo', 'clonus', 'Myoclonus', 'dys', 'tonia', 'dystonia'],
  ...['tic', 'fit', 'brain', ' infection', 'MS', '(MS)', 'multiple sclerosis ', 'M.', 'S.', 'ET', 'P', 'T'],
  ...[
    ' ',
    '\n  ',
    '\n\n',
    ', ',
    '. ',
    '.',
    '-',
    ' - ',
    '’s',
    '(',
    ')',
    '+',
    '1',
    'x',
    'non-',
    'non ',
    '@',
    'α',
  ],
  'Words about the weather, of which no glossary knows anything at all. '.repeat(4),
];

const TAGS = [
  ...['p', 'div', 'section', 'ul', 'li', 'b', 'a', 'i', 'span', 'sup', 'em', 'h2', 'td', 'wbr', 'br', 'img'],
  ...['code', 'ruby', 'rt', 'details', 'summary', 'mark', 'x-card', 'svg', 'button'],
];

const ATTRIBUTES = [
  ...['style="display: block"', 'style="display: inline"', 'style="display: inline-block"', 'hidden'],
  ...[
    'style="display: none"',
    'style="display: contents"',
    'style="visibility: hidden"',
    'lang="de"',
    'lang="en"',
  ],
  ...['style="white-space: pre"', 'style="text-transform: uppercase"', 'style="content-visibility: hidden"'],
  ...['style="position: absolute"', 'style="float: left"', 'style="content-visibility: auto"', 'lang=""'],
  ...['aria-hidden="true"', 'contenteditable', 'contenteditable="false"', 'role="textbox"', 'slot="none"'],
];

const VOID: ReadonlySet<string> = new Set(['wbr', 'br', 'img']);

/** Markup as no page has it, and parts of which every page has: the same for the same seed. */
export function randomMarkup(seed: number): string {
  const random = seededRandom(seed);
  const content = (depth: number): string =>
    Array.from({ length: 1 + Math.floor(random() * 6) }, () =>
      depth > 0 && random() < 0.5 ? element(depth - 1) : pick(random, TEXTS),
    ).join('');
  const element = (depth: number): string => {
    const tag = pick(random, TAGS);
    const attributes = random() < 0.3 ? ` ${pick(random, ATTRIBUTES)}` : '';
    return VOID.has(tag) ? `<${tag}${attributes}>` : `<${tag}${attributes}>${content(depth)}</${tag}>`;
  };
  return content(5);
}
