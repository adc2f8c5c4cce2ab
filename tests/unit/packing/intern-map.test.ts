import { expect, test } from 'vitest';
import { InternMap } from '../../../glossary/binary/intern-map.ts';

test('equal values have one number, and the first of them is kept', () => {
  const map = new InternMap<{ name: string }>(({ name }) => name);
  const first = { name: 'tic' };
  expect([first, { name: 'jerk' }, { name: 'tic' }].map((value) => map.numberOf(value))).toEqual([0, 1, 0]);
  expect(map.intern({ name: 'tic' })).toBe(first);
  expect(map.values).toEqual([{ name: 'tic' }, { name: 'jerk' }]);
});
