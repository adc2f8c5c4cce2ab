import type { Piece } from '../painting/match-range.ts';

/**
 * One range serves all questions: browsers keep every live range of a document right at each change of its DOM, also
 * those that wait for the garbage collector.
 */
let measuring: Range | undefined;

function rangeOver({ node, start, end }: Piece): Range {
  measuring ??= document.createRange();
  measuring.setStart(node, start);
  measuring.setEnd(node, end);
  return measuring;
}

/** The line boxes of a piece, in CSS pixels of the view. */
export const linesOf = (piece: Piece): DOMRect[] => [...rangeOver(piece).getClientRects()];

/** The box around all lines of a piece, in CSS pixels of the view. */
export const boxOf = (piece: Piece): DOMRect => rangeOver(piece).getBoundingClientRect();
