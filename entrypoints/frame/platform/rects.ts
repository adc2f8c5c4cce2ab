import type { MatchRange } from '../painting/match-range.ts';

/**
 * One range serves all questions: browsers keep every live range of a document right at each change of its DOM, also
 * those that wait for the garbage collector.
 */
let measuring: Range | undefined;

function rangeOver({ node, start, end }: MatchRange): Range {
  measuring ??= document.createRange();
  measuring.setStart(node, start);
  measuring.setEnd(node, end);
  return measuring;
}

/** The line boxes of a range, in CSS pixels of the view. */
export const clientRectsOf = (range: MatchRange): DOMRect[] => [...rangeOver(range).getClientRects()];

/** The box around all lines of a range, in CSS pixels of the view. */
export const boundingRectOf = (range: MatchRange): DOMRect => rangeOver(range).getBoundingClientRect();
