import { expect, test } from 'vitest';
import { commonPrefixLength } from '../../../entrypoints/frame/painting/common-prefix-length.ts';

test.each([
  ['', '', 0],
  ['tremor', 'tremor', 6],
  ['tremor', 'tremors', 6],
  ['tremors', 'tremor', 6],
  ['tremor', 'tremble', 4],
  ['chorea', 'tremor', 0],
])('%o and %o have the same first letters', (one, other, length) => {
  expect(commonPrefixLength(one, other)).toBe(length);
});
