import type { Piece } from './piece.ts';

/** The line boxes of a piece, in CSS pixels of the view. */
export function linesOf({ node, start, end }: Piece): DOMRect[] {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()];
}
