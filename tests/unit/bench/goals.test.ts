import { expect, test } from 'vitest';
import { pageGoals } from '../../bench/page/goals.ts';

test.each([
  {
    page: 'a short page',
    textLength: 5_000,
    hasTerms: true,
    goals: { firstSecond: 8, inAll: 8, javaScript: 350 },
  },
  {
    page: 'a long page',
    textLength: 500_000,
    hasTerms: true,
    goals: { firstSecond: 15, inAll: 40, javaScript: 350 },
  },
  {
    page: 'a page without a term',
    textLength: 500_000,
    hasTerms: false,
    goals: { firstSecond: 3, inAll: 3, javaScript: 150 },
  },
  {
    page: 'a page of any length',
    textLength: 5_000_000,
    hasTerms: true,
    goals: { firstSecond: 15, javaScript: 350 },
  },
])('$page with $textLength characters', ({ textLength, hasTerms, goals }) => {
  expect(pageGoals(textLength, hasTerms)).toEqual(goals);
});

test('ten times as much text may cost 1.3 times as much in the first second', () => {
  expect(pageGoals(5_000_000, true, 10)).toEqual({ firstSecond: 13, javaScript: 350 });
});
