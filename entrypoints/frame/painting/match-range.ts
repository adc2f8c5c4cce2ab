import type { Meaning } from '../../messaging/match-response.ts';
import type { Prominence } from '../../settings/prominence.ts';
import { isBefore } from '../platform/nodes.ts';

/** A match, or the part of one that lies in one text node. */
export interface MatchRange {
  node: Text;
  /** Offsets in the node's data, in UTF-16 code units; `end` is exclusive. */
  start: number;
  end: number;
  meaning: Meaning;
  /** All ranges of a match that spans several text nodes, in order; `null` when this is the only one. */
  siblings: readonly MatchRange[] | null;
  /** How much it stands out; the same for all ranges of a match. Changed by the painter once it is shown. */
  prominence: Prominence;
  /**
   * The range in the highlight; `'far'` while it is shown, but unseen or too far from the view to be drawn; else
   * `null`.
   */
  drawn: StaticRange | 'far' | null;
}

/** Returns all ranges of the match to which this range belongs. */
export const rangesOfMatch = (range: MatchRange): readonly MatchRange[] => range.siblings ?? [range];

/** Returns whether a range is before another in document order. */
export function precedes(a: MatchRange, b: MatchRange): boolean {
  if (a.node === b.node) return a.start < b.start;
  return isBefore(a.node, b.node);
}

/** A match in a block. Offsets are UTF-16 code units of the block's text. */
export interface BlockMatch {
  start: number;
  end: number;
  meaning: Meaning;
}
