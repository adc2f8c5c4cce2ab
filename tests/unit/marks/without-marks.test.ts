import { expect, test } from 'vitest';
import { withoutMarks } from '../../../entrypoints/frame/painting/marks/clipboard-cleaner.ts';

const OURS =
  '<mark class="neurogloss" tabindex="-1" role="button" aria-description="More > here." style="all: unset !important;">';

test.for<[what: string, markup: string, clean: string]>([
  ['a mark of ours', `On ${OURS}tremor</mark>.`, 'On tremor.'],
  ['its attributes in another order', '<mark role="button" class="neurogloss">tremor</mark>', 'tremor'],
  ['a part of one', `${OURS}tre</mark>`, 'tre'],
  ['an empty one', `a${OURS}</mark>b`, 'ab'],
  ['one in a mark of the page', `<mark>On ${OURS}tremor</mark> and</mark>`, '<mark>On tremor and</mark>'],
  ['a mark of the page', '<mark class="found">tremor</mark>', '<mark class="found">tremor</mark>'],
  [
    'one of the page whose title has our class',
    '<mark title=" class=neurogloss">tremor</mark>',
    '<mark title=" class=neurogloss">tremor</mark>',
  ],
  ['text without any', 'a < b', 'a < b'],
])('%s', ([, markup, clean]) => {
  expect(withoutMarks(markup)).toBe(clean);
});
