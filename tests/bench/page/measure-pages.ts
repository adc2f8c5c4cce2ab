import type { BenchOptions, Result } from '../../../scripts/bench/result.ts';
import type { BenchPage } from './bench-page.ts';

/** How often a page is measured where nothing else was asked for. */
export const ROUNDS = 9;

/** What was measured of one page. */
export interface MeasuredPage {
  results: Result[];
  /** Milliseconds that the extension adds until a second after the load event. */
  firstSecond: number;
}

/**
 * Measures one page after the other, and names the results after them. `measure` also gets what the page with a tenth of
 * the text paid in its first second, where that page was measured before.
 */
export async function measurePages(
  pages: readonly BenchPage[],
  { rounds = ROUNDS }: BenchOptions,
  measure: (page: BenchPage, rounds: number, tenth: number | undefined) => Promise<MeasuredPage>,
): Promise<Result[]> {
  const all: Result[] = [];
  const firstSeconds = new Map<string, number>();
  for (const page of pages) {
    const { name, tenthOf = '', roundsAtMost = rounds } = page;
    const measured = await measure(page, Math.min(rounds, roundsAtMost), firstSeconds.get(tenthOf));
    firstSeconds.set(name, measured.firstSecond);
    all.push(...measured.results.map((result) => ({ ...result, name: `${name}: ${result.name}` })));
  }
  return all;
}
