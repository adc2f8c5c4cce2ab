import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packStrings, unpackString } from '../../../glossary/binary/pack-strings.ts';
import { countBits, hasBit, packRankedBits, rankOf } from '../../../glossary/binary/ranked-bits.ts';
import { packSections, viewSections } from '../../../glossary/binary/section-layout.ts';

describe('packed strings', () => {
  test('come back as they were, whatever is in them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (strings) => {
        const packed = packStrings(strings);
        expect(strings.map((_, at) => unpackString(packed, at))).toEqual(strings);
        expect(unpackString(packed, strings.length)).toBeUndefined();
      }),
    );
  });

  test('take a byte for each Latin letter', () => {
    expect(packStrings(['café', 'þ']).bytes).toHaveLength(5);
  });
});

const LAYOUT = {
  what: 'sample',
  magic: 'TEST',
  version: 1,
  wide: ['wide'],
  fitted: ['fitted', 'others'],
  bytes: ['bytes'],
} as const;

describe('packed sections', () => {
  const numbers = fc.array(fc.oneof(fc.nat(300), fc.nat(0xffff_ffff), fc.constantFrom(0xffff, 0x10000)));

  test('come back as they were, whatever their lengths', () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, fc.uint8Array(), (wide, fitted, others, bytes) => {
        const packed = packSections(LAYOUT, {
          wide: Uint32Array.from(wide),
          fitted: Uint32Array.from(fitted),
          others: Uint32Array.from(others),
          bytes,
        });
        const viewed = viewSections(LAYOUT, packed);
        expect([...viewed.wide]).toEqual(wide);
        expect([...viewed.fitted]).toEqual(fitted);
        expect([...viewed.others]).toEqual(others);
        expect(viewed.bytes).toEqual(bytes);
      }),
    );
  });

  test.each([
    [0xffff, 2],
    [0x10000, 4],
  ])('up to %d take %d bytes a number', (largest, width) => {
    const fitted = Uint32Array.from([largest, 1, 2]);
    const packed = packSections(LAYOUT, {
      wide: new Uint32Array(),
      fitted,
      others: new Uint32Array(),
      bytes: new Uint8Array(),
    });
    expect(viewSections(LAYOUT, packed).fitted.BYTES_PER_ELEMENT).toBe(width);
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
