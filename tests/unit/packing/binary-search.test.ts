import { expect, test } from 'vitest';
import { lastIndexAtOrBefore, partitionPoint } from '../../../glossary/binary/binary-search.ts';

test.each([
  [[], 5, 0],
  [[7], 5, 0],
  [[5], 5, 1],
  [[1, 3, 5, 7], 0, 0],
  [[1, 3, 5, 7], 4, 2],
  [[1, 3, 5, 7], 5, 3],
  [[1, 3, 5, 7], 9, 4],
  [[2, 2, 2], 1, 0],
  [[2, 2, 2], 2, 3],
])('of %j those up to %i are the first %i', (numbers, last, count) => {
  expect(partitionPoint(0, numbers.length, (at) => (numbers[at] ?? 0) <= last)).toBe(count);
  expect(lastIndexAtOrBefore(numbers, last, (number) => number)).toBe(Math.max(0, count - 1));
});

test('a part of the numbers is searched without a look at the others', () => {
  const seen: number[] = [];
  const isBefore = (at: number): boolean => {
    seen.push(at);
    return at < 12;
  };
  expect(partitionPoint(10, 20, isBefore)).toBe(12);
  expect(seen.every((at) => at >= 10 && at < 20)).toBe(true);
});
