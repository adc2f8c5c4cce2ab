import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type LineRuns,
  RunCollector,
  type TextItem,
} from '../../../entrypoints/surfaces/pdf/viewer/line-runs.ts';

/** An item as pdf.js has it: of letters half as wide as they are high. */
const itemOf = (
  str: string,
  x: number,
  more: Partial<TextItem> & { y?: number; size?: number } = {},
): TextItem => {
  const { y = 700, size = 10, ...rest } = more;
  const transform = [size, 0, 0, size, x, y];
  return {
    str,
    dir: 'ltr',
    width: (str.length * size) / 2,
    height: size,
    transform,
    fontName: 'f1',
    hasEOL: false,
    ...rest,
  };
};

function lineRuns(items: readonly TextItem[]): LineRuns {
  const collector = new RunCollector();
  collector.add(items);
  return collector.lines();
}

const textsOf = (items: readonly TextItem[]): string[] => lineRuns(items).runs.map(({ item }) => item.str);

test('words that are evenly spaced are one run, as wide as the line, and end with it', () => {
  const items = [
    itemOf('acute', 50),
    itemOf(' ', 75, { width: 8 }),
    itemOf('chorea', 83),
    itemOf(' ', 113, { width: 8 }),
    itemOf('is', 121, { hasEOL: true }),
    itemOf('rare', 50, { y: 688 }),
  ];
  const { runs, runOf, startOf } = lineRuns(items);
  expect(runs.map(({ item: { str, width, hasEOL }, gap }) => [str, width, hasEOL, gap])).toEqual([
    ['acute chorea is', 81, true, 8],
    ['rare', 20, false, undefined],
  ]);
  expect([...runOf]).toEqual([0, 0, 0, 0, 0, 1]);
  expect([...startOf]).toEqual([0, 5, 6, 12, 13, 0]);
});

test.each<[string, TextItem]>([
  ['further away, as in another cell', itemOf('dose', 100)],
  ['in another font', itemOf('dose', 78, { fontName: 'f2' })],
  ['in another size', itemOf('dose', 78, { size: 8 })],
  ['at another height', itemOf('dose', 78, { y: 704 })],
  ['that is more than one', itemOf('two doses', 78)],
  ['turned', itemOf('dose', 78, { transform: [0, 10, -10, 0, 78, 700] })],
  ['from right to left', itemOf('مرض', 78, { dir: 'rtl' })],
  ['of joined letters', itemOf('มือ', 78)],
])('a word %s is a run of its own', (_where, word) => {
  expect(textsOf([itemOf('acute', 50), itemOf(' ', 75, { width: 3 }), word])).toEqual(['acute ', word.str]);
});

test('words without a space between them stay apart, and so do those whose spaces differ', () => {
  expect(textsOf([itemOf('acute', 50), itemOf('dose', 75)])).toEqual(['acute', 'dose']);
  const uneven = [itemOf('a', 50), itemOf(' ', 55), itemOf('b', 58), itemOf(' ', 63), itemOf('c', 73)];
  expect(textsOf(uneven)).toEqual(['a b ', 'c']);
});

const ITEM = fc
  .record({
    str: fc.constantFrom('acute', 'a', ' ', '', 'é!', 'مرض'),
    x: fc.integer({ min: 0, max: 40 }),
    size: fc.constantFrom(9, 10),
    hasEOL: fc.boolean(),
  })
  .map(({ str, x, ...more }) => itemOf(str, x, more));

test('each item is in its run where that says', () => {
  fc.assert(
    fc.property(fc.array(ITEM), (items) => {
      const { runs, runOf, startOf } = lineRuns(items);
      for (const [at, { str }] of items.entries()) {
        const start = startOf[at] ?? Number.NaN;
        expect(runs[runOf[at] ?? -1]?.item.str.slice(start, start + str.length)).toBe(str);
      }
      expect(textsOf(items).join('')).toBe(items.map(({ str }) => str).join(''));
      const ends = (list: readonly TextItem[]): number => list.filter(({ hasEOL }) => hasEOL).length;
      expect(ends(runs.map(({ item }) => item))).toBe(ends(items));
    }),
  );
});
