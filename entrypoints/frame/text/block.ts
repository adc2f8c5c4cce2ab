import { lastIndexAtOrBefore } from '../../../glossary/binary/binary-search.ts';

/** A part of one text node inside a block. Offsets and lengths are in UTF-16 code units. */
export interface Segment {
  node: Text;
  /** Start offset in the data of the text node. */
  from: number;
  /** Start offset in the text of the block. */
  at: number;
  length: number;
}

/** The text of one block as it is displayed, mapped to its text nodes. */
export interface Block {
  text: string;
  /**
   * In order of `at`. Characters of the text that no segment covers were inserted, as the line break for a `<br>`.
   */
  segments: Segment[];
  /** `DomRevisions.current` when the text was read. */
  revision: number;
  /** Whether the block read before is not the one before it on the page. */
  isDetached?: true;
  /** Whether it is read because the page changed there: blocks near it were read before. */
  isFromMutation?: true;
  /**
   * Whether it is read again, unchanged, because there is new evidence.
   * Never sent in the same request as its first reading.
   */
  isReread?: true;
}

/** A part of one text node, in UTF-16 code units; `end` is exclusive. */
export interface NodeSpan {
  node: Text;
  start: number;
  end: number;
}

/**
 * Returns the parts of text nodes that make up a range of a block's text.
 * `start` and `end` (exclusive) are in UTF-16 code units; inserted characters have no part.
 */
export function spansOf({ segments }: Block, start: number, end: number): NodeSpan[] {
  const spans: NodeSpan[] = [];
  for (let i = lastIndexAtOrBefore(segments, start, ({ at }) => at); i < segments.length; i++) {
    const segment = segments[i];
    if (!segment || segment.at >= end) break;
    const first = Math.max(start, segment.at) - segment.at + segment.from;
    const last = Math.min(end, segment.at + segment.length) - segment.at + segment.from;
    if (first < last) spans.push({ node: segment.node, start: first, end: last });
  }
  return spans;
}
