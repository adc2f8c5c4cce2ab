import type { Meaning } from '../../messaging/match-response.ts';
import { isBefore } from '../platform/nodes.ts';

/** A match, or the part of one that stands in one text node. */
export interface Piece {
  node: Text;
  /** Offsets in the node's data, in UTF-16 code units; `end` is exclusive. */
  start: number;
  end: number;
  meaning: Meaning;
  /** All pieces of a match that crosses text nodes, in order; `null` when this is the only one. */
  whole: readonly Piece[] | null;
  /** The range that draws it; `'far'` while it is shown but too far from the view to be drawn; `null` when it is not shown. */
  drawn: StaticRange | 'far' | null;
}

/** All pieces of the match that this piece is of. */
export const wholeOf = (piece: Piece): readonly Piece[] => piece.whole ?? [piece];

/** Whether a piece stands before another in the document. */
export function precedes(a: Piece, b: Piece): boolean {
  if (a.node === b.node) return a.start < b.start;
  return isBefore(a.node, b.node);
}

/** Whether a text still reads there what was matched, and not in the middle of a longer word. */
export function stillCuts(data: string, start: number, form: string): boolean {
  return (
    data.startsWith(form, start) &&
    start >= 0 &&
    !WORD_AT_END.test(data.slice(Math.max(0, start - 2), start)) &&
    !WORD_AT_START.test(data.slice(start + form.length, start + form.length + 2))
  );
}

export const WORD_AT_START = /^[\p{L}\p{N}]/u;
export const WORD_AT_END = /[\p{L}\p{N}]$/u;
