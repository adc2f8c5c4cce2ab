import { expect, test } from 'vitest';
import { pageRanges } from '../../../components/print/page-ranges.ts';

test.each([
  [[], ''],
  [[7], '7'],
  [[1, 2], '1, 2'],
  [[1, 2, 3], '1\u20133'],
  [[1, 3, 4, 5, 9, 11, 12], '1, 3\u20135, 9, 11, 12'],
])('the pages %j are written as %j', (pages, text) => {
  expect(pageRanges(pages)).toBe(text);
});
