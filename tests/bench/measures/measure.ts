/** Milliseconds that one call takes: the median of `times` calls after one that warms up. */
export function median(times: number, call: () => unknown): number {
  call();
  return quantile(timings(times, call), 0.5);
}

/**
 * Milliseconds that each of several calls takes: medians of `times` rounds in which they take turns, so that what else
 * the machine does at a time slows all of them and their ratios stay true.
 */
export function medians(times: number, calls: readonly (() => unknown)[]): number[] {
  for (const call of calls) call();
  const rounds = Array.from({ length: times }, () => calls.map((call) => timings(1, call)[0] ?? 0));
  return calls.map((_, at) =>
    quantile(
      rounds.map((round) => round[at] ?? 0),
      0.5,
    ),
  );
}

/** Milliseconds of each of `times` calls. */
export function timings(times: number, call: (time: number) => unknown): number[] {
  return Array.from({ length: times }, (_, time) => {
    const start = performance.now();
    call(time);
    return performance.now() - start;
  });
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
