import { describe, expect, test } from 'vitest';
import { nameHeights } from '../../../components/figures/name-heights.ts';

const heights = (...points: number[]): number[] => nameHeights(points, { apart: 10, top: 5, bottom: 60 });

describe('the names beside a drawing', () => {
  test.each<[what: string, points: number[], expected: number[]]>([
    ['stand at the height of what they name', [20, 40], [20, 40]],
    ['move down where the one above is too near', [20, 22, 24], [20, 30, 40]],
    ['stay below the top', [0, 1], [5, 15]],
    ['move up where there is no room below', [58, 59, 60], [40, 50, 60]],
  ])('%s', (_what, points, expected) => {
    expect(heights(...points)).toEqual(expected);
  });
});
