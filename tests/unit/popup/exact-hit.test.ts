import { expect, test } from 'vitest';
import { isExactHit } from '../../../entrypoints/surfaces/popup/use-initial-entry.ts';
import type { SearchHit } from '../../../glossary/search-hit.ts';

test.each<[string, string | undefined, [number, number][], boolean]>([
  ['myoclonus', undefined, [[0, 9]], true],
  ['myoclonus', undefined, [[0, 3]], false],
  ['myoclonus', undefined, [], false],
  [
    'secondary myoclonus',
    undefined,
    [
      [0, 9],
      [10, 19],
    ],
    true,
  ],
  ['multiple sclerosis', 'MS', [[0, 2]], true],
  ['multiple sclerosis', 'disseminated sclerosis', [[13, 22]], false],
])('%s found by %s with %j: %s', (term, found, marks, exact) => {
  const hit: SearchHit = { id: 'any', kind: 'concept', term, found, marks };
  expect(isExactHit(hit)).toBe(exact);
});
