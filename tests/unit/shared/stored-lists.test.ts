import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinLists, MOST_BYTES, splitLists } from '../../../entrypoints/settings/list-chunks.ts';

const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

describe('a list in storage', () => {
  test('that is short is one item, as it always was', () => {
    expect(splitLists({ muted: ['tremor'], level: 'plain' }, {})).toEqual({
      muted: ['tremor'],
      level: 'plain',
    });
  });

  test('that is empty is still an item', () => {
    expect(splitLists({ muted: [] }, {})).toEqual({ muted: [] });
  });

  test('that has become shorter leaves no old part behind', () => {
    const stored = { muted: ['a'], 'muted:1': ['b'], 'muted:2': ['c'], only: ['d'] };
    expect(splitLists({ muted: ['x'] }, stored)).toEqual({ muted: ['x'], 'muted:1': [], 'muted:2': [] });
  });

  test('loses a broken part, and no other', () => {
    const stored = { muted: ['a'], 'muted:1': 'broken', 'muted:2': ['c'] };
    expect(joinLists(stored)).toEqual({ muted: ['a', 'c'] });
  });

  test('comes back whole, in parts that browsers take, whatever was stored before', () => {
    const list = fc.array(fc.string({ maxLength: 400, unit: 'grapheme' }), { maxLength: 120 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const old = splitLists({ muted: before }, {});
        const stored = { ...old, ...splitLists({ muted: after }, old) };
        for (const [key, part] of Object.entries(stored)) expect(bytes(part) + key.length).toBeLessThan(8192);
        expect(joinLists(stored)).toEqual({ muted: after });
      }),
    );
    expect(MOST_BYTES).toBeLessThan(8192);
  });
});
