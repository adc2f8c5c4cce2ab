import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Match } from '../../../glossary/matching/match.ts';
import { mergeMatches } from '../../../glossary/own/merge-matches.ts';

const match = (start: number, end: number, entry: string, more: Partial<Match> = {}): Match => ({
  block: 0,
  start,
  end,
  reason: 'certain',
  entries: [entry],
  inner: [],
  ...more,
});

const shown = (found: readonly Match[][]): string[] =>
  mergeMatches(found).map(({ start, end, entries, inner }) =>
    [`${start}-${end} ${entries.join('+')}`, ...inner.map(({ entry }) => entry)].join(' > '),
  );

describe('what several glossaries find', () => {
  test('is in the order of the text', () => {
    expect(shown([[match(10, 14, 'a')], [match(0, 4, 'b'), match(20, 24, 'c')]])).toEqual([
      '0-4 b',
      '10-14 a',
      '20-24 c',
    ]);
  });

  test('in the same range is one match with several meanings, in the order of the glossaries', () => {
    expect(shown([[match(0, 4, 'a')], [match(0, 4, 'b')], [match(0, 4, 'a')]])).toEqual(['0-4 a+b']);
  });

  test('is the longest where several begin together, and names the shorter ones inside it', () => {
    expect(shown([[match(0, 4, 'a'), match(5, 9, 'b')], [match(0, 9, 'c')]])).toEqual(['0-9 c > a > b']);
  });

  test('is the first where they overlap', () => {
    expect(shown([[match(3, 9, 'a')], [match(0, 5, 'b')]])).toEqual(['0-5 b']);
  });

  test('counts as certain where it is so for one of them', () => {
    const everyday = match(0, 4, 'a', { reason: 'everyday' });
    expect(mergeMatches([[everyday], [match(0, 4, 'b')]])[0]?.reason).toBe('certain');
    expect(mergeMatches([[everyday], [everyday]])[0]?.reason).toBe('everyday');
  });
});

/** Matches of one glossary: in order, none overlapping another. */
const glossaryMatches = (entry: string) =>
  fc
    .array(fc.record({ block: fc.nat(2), gap: fc.nat(4), length: fc.integer({ min: 1, max: 5 }) }))
    .map((parts) => {
      const found: Match[] = [];
      for (const { block, gap, length } of parts.toSorted((a, b) => a.block - b.block)) {
        const last = found.at(-1);
        const start = (last?.block === block ? last.end : 0) + gap;
        found.push(match(start, start + length, entry, { block }));
      }
      return found;
    });

test('matches that no other one overlaps stay as they are, and no two overlap', () => {
  fc.assert(
    fc.property(glossaryMatches('a'), glossaryMatches('b'), glossaryMatches('c'), (...found) => {
      const merged = mergeMatches(found);
      const overlap = (one: Match, other: Match): boolean =>
        one.block === other.block && one.start < other.end && other.start < one.end;
      merged.forEach((each, at) => {
        const next = merged[at + 1];
        if (next) expect(overlap(each, next)).toBe(false);
      });
      const all = found.flat();
      for (const each of all) {
        const isAlone = all.every((other) => other === each || !overlap(each, other));
        if (isAlone) expect(merged).toContainEqual(each);
        expect(merged.some((other) => overlap(each, other))).toBe(true);
      }
    }),
  );
});

test('each block is merged by itself', () => {
  fc.assert(
    fc.property(glossaryMatches('a'), glossaryMatches('b'), (...found) => {
      const apart = [0, 1, 2].flatMap((block) =>
        mergeMatches(found.map((matches) => matches.filter((each) => each.block === block))),
      );
      expect(mergeMatches(found)).toEqual(apart);
    }),
  );
});
