/**
 * The first of the numbers from `from` up to `to` for which `isBefore` is false; `to` when it is true for all.
 * The house's only binary search: the numbers for which it is true must come first.
 */
export function partitionPoint(from: number, to: number, isBefore: (at: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Position of the last part that begins at or before an offset, of parts in order; 0 when none does. */
export function lastIndexAtOrBefore<Part>(
  parts: readonly Part[],
  offset: number,
  beginOf: (part: Part) => number,
): number {
  const end = partitionPoint(0, parts.length, (at) => beginOf(parts[at]!) <= offset);
  return Math.max(0, end - 1);
}
