/** Position of the last part that begins at or before an offset, of parts in order; 0 when none does. */
export function lastIndexAtOrBefore<Part>(
  parts: readonly Part[],
  offset: number,
  beginOf: (part: Part) => number,
): number {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const part = parts[middle];
    if (part !== undefined && beginOf(part) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
