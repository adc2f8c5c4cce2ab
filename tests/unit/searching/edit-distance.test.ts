import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../glossary/search/words/edit-distance.ts';

describe('editDistance', () => {
  test.each([
    ['tremor', 'tremor', 0],
    ['tremor', 'tremro', 1],
    ['tremor', 'trmor', 1],
    ['tremor', 'treemor', 1],
    ['tremor', 'tramor', 1],
    ['tremor', 'chorea', 3],
    ['', 'ab', 2],
    ['ab', '', 2],
  ])('from "%s" to "%s" is %i, at most 3', (typed, word, distance) => {
    expect(editDistance(typed, word, 2, false)).toBe(distance);
  });

  test.each([
    ['trem', 'tremor', 0],
    ['trme', 'tremor', 1],
    ['trexm', 'tremor', 1],
    ['myocln', 'myoclonus', 1],
    ['tremors', 'tremor', 1],
  ])('from "%s" to a beginning of "%s" is %i', (typed, word, distance) => {
    expect(editDistance(typed, word, 2, true)).toBe(distance);
  });

  test('to a beginning is the least of the distances to all beginnings', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(letters, letters, fc.nat(3), (typed, word, limit) => {
        const beginnings = Array.from({ length: word.length + 1 }, (_, end) => word.slice(0, end));
        const least = Math.min(...beginnings.map((each) => editDistance(typed, each, limit, false)));
        expect(editDistance(typed, word, limit, true)).toBe(least);
      }),
    );
  });

  test('is the same both ways', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(letters, letters, fc.nat(4), (a, b, limit) => {
        expect(editDistance(a, b, limit, false)).toBe(editDistance(b, a, limit, false));
      }),
    );
  });
});
