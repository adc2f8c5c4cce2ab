/** A run of text on a page that was laid out for print: of one font, on one line. Its lengths are in the unit of the page, whatever that is. */
export interface PageItem {
  str: string;
  /** From its own coordinates to those of the page: scale, rotation and place, as `[a, b, c, d, e, f]`. */
  transform: readonly number[];
  width: number;
  /** Whether a line ends after it. */
  hasEOL: boolean;
}

/** Where an item is, seen along its own writing: across to its right, up from its baseline. */
export interface ItemPlace {
  /** Radians, counter-clockwise. */
  angle: number;
  /** The height of its font. */
  size: number;
  left: number;
  right: number;
  base: number;
}

/** Returns where an item is. */
export function placeOf({ transform, width }: PageItem): ItemPlace {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform;
  // Text that is scaled by a negative height, as in mirrored coordinates, runs as its width does.
  const angle = Math.atan2(b, a);
  const left = x * Math.cos(angle) + y * Math.sin(angle);
  const base = y * Math.cos(angle) - x * Math.sin(angle);
  return { angle, size: Math.hypot(c, d), left, right: left + width, base };
}
