import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packStrings, unpackString } from '../../../glossary/packing/pack-strings.ts';
import { countBits, hasBit, packRankedBits, rankOf } from '../../../glossary/packing/ranked-bits.ts';

describe('packed strings', () => {
  test('come back as they were, whatever is in them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (strings) => {
        const packed = packStrings(strings);
        expect(strings.map((_, at) => unpackString(packed, at))).toEqual(strings);
        expect(unpackString(packed, strings.length)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  test('take a byte for each Latin letter', () => {
    expect(packStrings(['café', 'þ']).bytes).toHaveLength(5);
  });
});

describe('ranked bits', () => {
  test('tell members and count those below', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 200 }), (members) => {
        const { bits, ranks } = packRankedBits(members.length, (at) => members[at] ?? false);
        members.forEach((member, at) => {
          expect(hasBit(bits, at)).toBe(member);
          expect(rankOf(bits, ranks, at)).toBe(members.slice(0, at).filter(Boolean).length);
        });
        expect(hasBit(bits, members.length + 500)).toBe(false);
      }),
    );
  });

  test('count all 32 bits', () => {
    expect([0, 1, 0x8000_0000, 0xffff_ffff, 0b1011].map(countBits)).toEqual([0, 1, 1, 32, 3]);
  });
});
