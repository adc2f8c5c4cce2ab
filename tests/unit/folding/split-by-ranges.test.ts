import { expect, test } from 'vitest';
import { splitByRanges } from '../../../glossary/text/split-by-ranges.ts';

type Range = readonly [start: number, end: number];

/** The parts of "sudden jerk", those of ranges in brackets. */
const split = (...ranges: Range[]): string[] =>
  splitByRanges(
    'sudden jerk',
    ranges.map(([start, end]) => ({ start, end })),
  ).map(({ text, range }) => (range ? `[${text}]` : text));

test.each<[string, Range[], string[]]>([
  ['without ranges is one part', [], ['sudden jerk']],
  ['is cut before and after a range', [[3, 8]], ['sud', '[den j]', 'erk']],
  [
    'begins and ends with a range',
    [
      [0, 6],
      [7, 11],
    ],
    ['[sudden]', ' ', '[jerk]'],
  ],
  [
    'has nothing between ranges that touch',
    [
      [0, 3],
      [3, 11],
    ],
    ['[sud]', '[den jerk]'],
  ],
  [
    'leaves out a range that overlaps an earlier one',
    [
      [0, 6],
      [5, 8],
    ],
    ['[sudden]', ' jerk'],
  ],
  ['leaves out an empty range', [[4, 4]], ['sudden jerk']],
])('a text %s', (_what, ranges, parts) => {
  expect(split(...ranges)).toEqual(parts);
});
