/** A part of a text node; offsets are UTF-16 code units, `end` exclusive. */
export interface TextSpan {
  node: Text;
  start: number;
  end: number;
}

/**
 * The one range used for all measurements.
 * Browsers update every live range of a document at each change of its DOM, including those not yet
 * garbage-collected.
 */
let measuring: Range | undefined;

function rangeOver({ node, start, end }: TextSpan): Range {
  measuring ??= document.createRange();
  measuring.setStart(node, start);
  measuring.setEnd(node, end);
  return measuring;
}

/** Returns the line boxes of a span, in CSS pixels of the viewport. */
export const clientRectsOf = (range: TextSpan): DOMRect[] => [...rangeOver(range).getClientRects()];

/** Returns the bounding box of all lines of a span, in viewport CSS pixels. */
export const boundingRectOf = (range: TextSpan): DOMRect => rangeOver(range).getBoundingClientRect();

/** A box in CSS pixels; a `DOMRect` is one. */
export type Box = Readonly<Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>>;

/** Returns the smallest box that contains both boxes. */
export const unite = (one: Box, other: Box): Box => ({
  top: Math.min(one.top, other.top),
  bottom: Math.max(one.bottom, other.bottom),
  left: Math.min(one.left, other.left),
  right: Math.max(one.right, other.right),
});

/** Returns the box moved right by `x` and down by `y` CSS pixels. */
export const moved = ({ top, bottom, left, right }: Box, x: number, y: number): Box => ({
  top: top + y,
  bottom: bottom + y,
  left: left + x,
  right: right + x,
});
