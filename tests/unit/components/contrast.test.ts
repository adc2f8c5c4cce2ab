import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastRatio } from '../../../components/kit/contrast.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#0000ff', '#ffffff', 8.59],
  ['#FF0000', '#ffffff', 4.0],
])('%s on %s: %s', (one, other, ratio) => {
  expect(contrastRatio(one, other)).toBeCloseTo(ratio, 1);
});

test.each(['auto', '', '#fff', 'red', '#gggggg'])('"%s" is no such color', (text) => {
  expect(contrastRatio(text, '#ffffff')).toBeNull();
});

test('is the same both ways, from 1 to 21', () => {
  const color = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(color, color, (one, other) => {
      const ratio = contrastRatio(one, other) ?? 0;
      return ratio === contrastRatio(other, one) && ratio >= 1 && ratio <= 21.0001;
    }),
  );
});
