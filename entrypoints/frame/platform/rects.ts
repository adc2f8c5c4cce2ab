/** A part of a text node; offsets are UTF-16 code units, `end` exclusive. */
export interface TextSpan {
  node: Text;
  start: number;
  end: number;
}

/**
 * One range for all measurements: browsers update every live range of a document at each change of its DOM, also
 * those that wait for the garbage collector.
 */
let measuring: Range | undefined;

function rangeOver({ node, start, end }: TextSpan): Range {
  measuring ??= document.createRange();
  measuring.setStart(node, start);
  measuring.setEnd(node, end);
  return measuring;
}

/** The line boxes of a range, in CSS pixels of the view. */
export const clientRectsOf = (range: TextSpan): DOMRect[] => [...rangeOver(range).getClientRects()];

/** The box around all lines of a range, in CSS pixels of the view. */
export const boundingRectOf = (range: TextSpan): DOMRect => rangeOver(range).getBoundingClientRect();

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
