import { expect, test } from 'vitest';
import { resultLines } from '../../../../scripts/bench/result-lines.ts';

test('a table of results says what is reached and what is short', () => {
  expect(
    resultLines([
      { name: 'time', value: 12.3456, unit: 'ms', atMost: 20 },
      { name: 'matches', value: 2850, unit: '' },
      { name: 'right answers', value: 94, unit: '%', atLeast: 95 },
    ]),
  ).toEqual({
    lines: [
      '  time           12.3 ms  reached (at most 20)',
      '  matches          2,850',
      '  right answers     94 %  SHORT (at least 95)',
    ],
    allReached: false,
  });
});

test('all are reached when none is short', () => {
  expect(resultLines([{ name: 'time', value: 20, unit: 'ms', atMost: 20 }]).allReached).toBe(true);
});
