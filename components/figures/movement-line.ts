import type { Movement } from '../../glossary/movement.ts';

/** The size of a strip, in units of the drawing. */
export const STRIP = { width: 300, height: 36 };

/** How long one movement takes to come, to stay and to go. */
const SPANS: Record<NonNullable<Movement['length']>, readonly [come: number, stay: number, go: number]> = {
  brief: [3, 0, 5],
  quick: [9, 0, 11],
  slow: [28, 0, 28],
  sustained: [26, 60, 26],
};

/** In a rhythm and without pause, one movement follows at the end of the one before; else they keep apart. */
const APART = { regular: 0, irregular: 42, flowing: -8, patterned: 34 } as const;

/** The part of `value` behind the point. */
const fraction = (value: number): number => value - Math.floor(value);

/** Evenly scattered numbers from 0 to 1 that are the same in each drawing: multiples of the golden ratio. */
const scattered = (count: number, series: number): number => fraction(count * 0.618034 + series * 0.37);

interface Single {
  start: number;
  /** From -1 to 1. */
  size: number;
}

/** The line of a strip: how far the body part is moved, from left to right over time. */
export function movementLine(movement: Movement): string {
  const { height, width } = STRIP;
  const rest = { push: 0.88, lapse: 0.12, both: 0.5 }[movement.direction];
  const reach = { push: 0.76, lapse: -0.76, both: 0.4 }[movement.direction] * (movement.small ? 0.25 : 1);
  const singles = allSingles(movement);
  const points = Array.from({ length: width / 1.5 + 1 }, (_, at) => {
    const time = at * 1.5;
    const moved = singles.reduce(
      (sum, single) => sum + single.size * extent(movement, time - single.start),
      0,
    );
    return `${time} ${((rest - reach * Math.max(-1.1, Math.min(1.1, moved))) * height).toFixed(1)}`;
  });
  return `M${points.join('L')}`;
}

const spanOf = ({ length = 'quick' }: Movement): number => SPANS[length].reduce((sum, part) => sum + part, 0);

/** The single movements that a strip is made of. */
function allSingles(movement: Movement): Single[] {
  const { rhythm, direction } = movement;
  const even = rhythm === 'regular' || rhythm === 'patterned';
  const singles: Single[] = [];
  for (let start = 6, count = 1; start < STRIP.width; count++) {
    const sign = direction === 'both' && (even ? count % 2 : Math.round(scattered(count, 1))) === 0 ? -1 : 1;
    singles.push({ start, size: sign * (even ? 1 : 0.55 + 0.45 * scattered(count, 2)) });
    const gap = APART[rhythm] * (even ? 1 : 0.25 + 1.5 * scattered(count, 3));
    start += Math.max(4, spanOf(movement) + gap);
  }
  return singles;
}

/** How far one movement has gone, from 0 to 1, so long after its start. */
function extent({ length = 'quick' }: Movement, time: number): number {
  const [come, stay, go] = SPANS[length];
  if (time < 0 || time > come + stay + go) return 0;
  if (time < come) return Math.sin((time / come) * (Math.PI / 2));
  return time < come + stay ? 1 : Math.cos(((time - come - stay) / go) * (Math.PI / 2));
}
