import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flagsAt, packFlags } from '../../../entrypoints/services/glossary/nearby-flags.ts';

test('the flags of each glossary come back as they were, those of the first 26', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3), { maxLength: 40 }), (flags) => {
      const packed = packFlags(flags);
      expect(Number.isSafeInteger(packed)).toBe(true);
      flags.forEach((each, position) => {
        expect(flagsAt(packed, position)).toBe(position < 26 ? each : 0);
      });
    }),
  );
});

test('the flags of a single glossary are the number itself', () => {
  expect([0, 1, 2, 3].map((flags) => packFlags([flags]))).toEqual([0, 1, 2, 3]);
});
