import type { Result } from './result.ts';

/** The results of a bench as the lines of a table, and whether all goals are reached. */
export function resultLines(results: readonly Result[]): { lines: string[]; allReached: boolean } {
  const nameWidth = Math.max(...results.map(({ name }) => name.length));
  const values = results.map(({ value, unit }) => `${shortNumber(value)}${unit === '' ? '' : ` ${unit}`}`);
  const valueWidth = Math.max(...values.map((value) => value.length));
  const lines = results.map((result, at) =>
    `  ${result.name.padEnd(nameWidth)}  ${(values[at] ?? '').padStart(valueWidth)}  ${goal(result)}`.trimEnd(),
  );
  return { lines, allReached: results.every(isReached) };
}

function goal(result: Result): string {
  const { atMost, atLeast } = result;
  if (atMost === undefined && atLeast === undefined) return '';
  const wanted = atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
  return `${isReached(result) ? 'reached' : 'SHORT'} (${wanted})`;
}

const isReached = ({
  value,
  atMost = Number.POSITIVE_INFINITY,
  atLeast = Number.NEGATIVE_INFINITY,
}: Result): boolean => value <= atMost && value >= atLeast;

/** Three digits are as exact as a measurement is; whole numbers stay whole. */
const shortNumber = (value: number): string =>
  Number.isInteger(value)
    ? value.toLocaleString('en')
    : Number(value.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: 6 });
