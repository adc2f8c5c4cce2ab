import type { Result } from '../../../scripts/bench/result.ts';
import { quantile } from '../measures/measure.ts';

/** What two loads that followed each other cost: with the empty extension, and with ours. */
export interface Pair<Figures> {
  plain: Figures;
  ours: Figures;
}

/**
 * Measures both in turns, `rounds` times, so that what else the machine does slows both. Who begins changes each round:
 * the second finds the machine's caches warm.
 */
export async function inTurns<Figures>(
  rounds: number,
  measurePlain: () => Promise<Figures>,
  measureOurs: () => Promise<Figures>,
): Promise<Pair<Figures>[]> {
  const pairs: Pair<Figures>[] = [];
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) {
      const plain = await measurePlain();
      pairs.push({ plain, ours: await measureOurs() });
    } else {
      const ours = await measureOurs();
      pairs.push({ plain: await measurePlain(), ours });
    }
  }
  return pairs;
}

/** What the extension adds to a figure, in the median over pairs. */
export function medianAdded<Figures>(
  pairs: readonly Pair<Figures>[],
  figure: (figures: Figures) => number,
): number {
  return quantile(
    pairs.map(({ ours, plain }) => figure(ours) - figure(plain)),
    0.5,
  );
}

/** What the extension adds to a figure: the median over pairs, which has the goal, and the difference of the minima. */
export function addedResults<Figures>(
  { name, unit, atMost }: { name: string; unit: Result['unit']; atMost?: number | undefined },
  pairs: readonly Pair<Figures>[],
  figure: (figures: Figures) => number,
): Result[] {
  const goal = atMost === undefined ? {} : { atMost };
  const least = (kind: keyof Pair<Figures>): number => Math.min(...pairs.map((pair) => figure(pair[kind])));
  return [
    { name: `added ${name}`, value: medianAdded(pairs, figure), unit, ...goal },
    { name: `added ${name}, by minima`, value: least('ours') - least('plain'), unit },
  ];
}
