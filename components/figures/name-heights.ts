/**
 * Where the names beside a drawing stand, so that none touches another.
 * @param points the heights of what they name, from the top down
 * @returns for each the height of its name: as near to its point as its neighbors leave room
 */
export function nameHeights(points: readonly number[], { apart, top, bottom }: NameSpace): number[] {
  const heights: number[] = [];
  for (const point of points) heights.push(Math.max(point, top, (heights.at(-1) ?? -apart) + apart));
  for (let at = heights.length - 1, limit = bottom; at >= 0; at--, limit -= apart)
    heights[at] = Math.min(heights[at] ?? limit, limit);
  return heights;
}

interface NameSpace {
  /** From one name to the next. */
  apart: number;
  top: number;
  bottom: number;
}
