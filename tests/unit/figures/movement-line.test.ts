import { describe, expect, test } from 'vitest';
import { movementLine, STRIP } from '../../../components/figures/movement-line.ts';
import type { Movement } from '../../../glossary/movement.ts';

/** The points of a strip: how far it is above its rest, in units of the drawing. */
function drawn(movement: Partial<Movement>): { time: number; moved: number }[] {
  const points = movementLine({ rhythm: 'irregular', direction: 'push', ...movement })
    .slice(1)
    .split('L')
    .map((point) => point.split(' ').map(Number))
    .map(([time = 0, y = 0]) => ({ time, y }));
  const rest = points[0]?.y ?? 0;
  return points.map(({ time, y }) => ({ time, moved: rest - y }));
}

/** When each movement begins. */
const starts = (movement: Partial<Movement>): number[] => {
  const points = drawn(movement);
  return points
    .filter(({ moved }, at) => Math.abs(moved) > 0.5 && Math.abs(points[at - 1]?.moved ?? 0) <= 0.5)
    .map(({ time }) => time);
};

const gaps = (movement: Partial<Movement>): number[] =>
  starts(movement).flatMap((start, at, all) => (at === 0 ? [] : Math.round(start - (all[at - 1] ?? 0))));

const highest = (movement: Partial<Movement>): number =>
  Math.max(...drawn(movement).map(({ moved }) => moved));
const lowest = (movement: Partial<Movement>): number =>
  Math.min(...drawn(movement).map(({ moved }) => moved));
const movedShare = (movement: Partial<Movement>): number =>
  drawn(movement).filter(({ moved }) => Math.abs(moved) > 0.5).length / drawn(movement).length;

describe('a strip of movement', () => {
  test('stays within its height, whatever moves', () => {
    for (const direction of ['push', 'lapse', 'both'] as const)
      for (const rhythm of ['regular', 'irregular', 'flowing', 'patterned'] as const) {
        const line = movementLine({ rhythm, direction });
        const heights = line
          .slice(1)
          .split('L')
          .map((point) => Number(point.split(' ')[1]));
        expect(Math.min(...heights)).toBeGreaterThan(0);
        expect(Math.max(...heights)).toBeLessThan(STRIP.height);
      }
  });

  test('repeats evenly where it is rhythmic or patterned, unevenly where it is irregular', () => {
    for (const rhythm of ['regular', 'patterned'] as const) {
      const even = gaps({ rhythm, length: 'sustained' });
      expect(Math.max(...even) - Math.min(...even)).toBeLessThanOrEqual(2);
    }
    const uneven = gaps({ rhythm: 'irregular', length: 'brief' });
    expect(Math.max(...uneven) - Math.min(...uneven)).toBeGreaterThan(10);
  });

  test('goes up where muscles tighten, down where they let go, and both ways where it goes to and fro', () => {
    expect([highest({ direction: 'push' }) > 10, lowest({ direction: 'push' }) >= 0]).toEqual([true, true]);
    expect([highest({ direction: 'lapse' }) <= 0, lowest({ direction: 'lapse' }) < -10]).toEqual([
      true,
      true,
    ]);
    expect(highest({ direction: 'both', rhythm: 'regular' })).toBeCloseTo(
      -lowest({ direction: 'both', rhythm: 'regular' }),
      0,
    );
  });

  test('is lower where the movement is small', () => {
    expect(highest({ small: true })).toBeLessThan(highest({}) / 3);
  });

  test('moves longer at a time from brief to sustained, and always without a pause', () => {
    const shares = (['brief', 'quick', 'slow', 'sustained'] as const).map((length) => movedShare({ length }));
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(movedShare({ rhythm: 'flowing' })).toBeGreaterThan(0.95);
  });
});
