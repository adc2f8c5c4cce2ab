import { lastIndexAtOrBefore } from '../../../glossary/binary/binary-search.ts';

/** A stretch of one text node inside a block. Offsets and lengths are UTF-16 code units. */
export interface Segment {
  node: Text;
  /** Where the stretch begins in the node's data. */
  from: number;
  /** Where the stretch begins in the block's text. */
  at: number;
  length: number;
}

/** The text of one block-level element as it is displayed, with the way back to its text nodes. */
export interface Block {
  text: string;
  /** In order of `at`; a character of the text that no segment covers is a `<br>`. */
  segments: Segment[];
  /** How many rewritings of text nodes were known when its text was read, see `Rewritings`. */
  revision: number;
  /** Whether other text, or none, is before it on the page than the block read before it. */
  isDetached?: true;
  /** Whether it is read because the page changed there: blocks near it were read before. */
  isFromMutation?: true;
  /** Whether it is read again, unchanged, since there is more evidence: never in one request with its first reading. */
  isReread?: true;
}

/** A stretch of one text node; `end` is exclusive. */
export interface NodeSpan {
  node: Text;
  start: number;
  end: number;
}

/** The text node stretches that make up `[start, end)` of a block's text. */
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
