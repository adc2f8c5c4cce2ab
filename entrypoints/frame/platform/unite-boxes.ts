/** A box in CSS pixels; a `DOMRect` is one. */
export type Box = Readonly<Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>>;

/** The box around two boxes. */
export const unite = (one: Box, other: Box): Box => ({
  top: Math.min(one.top, other.top),
  bottom: Math.max(one.bottom, other.bottom),
  left: Math.min(one.left, other.left),
  right: Math.max(one.right, other.right),
});

/** The same box, so many CSS pixels further right and down. */
export const moved = ({ top, bottom, left, right }: Box, x: number, y: number): Box => ({
  top: top + y,
  bottom: bottom + y,
  left: left + x,
  right: right + x,
});
