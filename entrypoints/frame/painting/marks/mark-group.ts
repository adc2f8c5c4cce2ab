import { lastIndexAtOrBefore } from '../../../../glossary/binary/binary-search.ts';
import { isInThisDocument, isText } from '../../platform/nodes.ts';
import type { Segment } from '../../text/block.ts';
import type { MatchRange } from '../match-range.ts';
import type { WrappedText } from './wrap-ranges.ts';

/**
 * A text node of the page and the nodes into which marking split it.
 * The page's own node keeps the beginning; marks and the text nodes between them follow as its siblings.
 */
export class MarkGroup {
  /** The page's own text node. */
  readonly originalText: Text;
  /** The data of the original text node before marking. */
  readonly originalData: string;
  /** The original text node and the text nodes split off from it, in order; some of them are in marks. */
  texts: Text[];
  /** The marks, by the text node in each. */
  readonly marks = new Map<Text, HTMLElement>();
  /** The data that marking has left in the original text node. */
  remainingData: string;
  /** An empty text node after the others: only `normalize()` removes it alone, or it and the original. */
  readonly sentinel = document.createTextNode('');
  /** The offset of each text node in the original text, in UTF-16 code units. */
  #starts: ReadonlyMap<Text, number> | undefined;

  constructor(originalText: Text) {
    this.originalText = originalText;
    this.originalData = originalText.data;
    this.remainingData = originalText.data;
    this.texts = [originalText];
  }

  /** Replaces a text node by those into which wrapping split it. Moves the sentinel to the end. */
  replace(node: Text, { texts, elements }: WrappedText): void {
    this.texts.splice(this.texts.indexOf(node), 1, ...texts);
    this.#starts = undefined;
    for (const element of elements) {
      const { firstChild } = element;
      if (firstChild && isText(firstChild)) this.marks.set(firstChild, element);
    }
    this.remainingData = this.originalText.data;
    this.texts.at(-1)?.after(this.sentinel);
  }

  /** The marks and text nodes after the original text node, in order, without the sentinel. */
  get made(): (Text | HTMLElement)[] {
    return this.texts.slice(1).map((text) => this.marks.get(text) ?? text);
  }

  /** Whether nodes and text are as marking left them. */
  get isIntact(): boolean {
    return (
      this.isInOrder &&
      isInThisDocument(this.originalText) &&
      this.texts.map(({ data }) => data).join('') === this.originalData &&
      this.marksAreOurs
    );
  }

  /** Whether the nodes are consecutive siblings, as marking left them. */
  get isInOrder(): boolean {
    let at: Node = this.originalText;
    return [...this.made, this.sentinel].every((node) => {
      const follows = at.nextSibling === node;
      at = node;
      return follows;
    });
  }

  private get marksAreOurs(): boolean {
    return [...this.marks].every(([text, mark]) => mark.firstChild === text && mark.lastChild === text);
  }

  /** Returns whether a selection contains any part of the group's marks. */
  isIn(selection: Selection): boolean {
    return [...this.marks.values()].some((mark) => selection.containsNode(mark, true));
  }

  /** Returns the current segments for a segment read before its text node was marked. */
  locate({ node, from, at, length }: Segment): Segment[] {
    const first = this.offsetOf(node) + from;
    const last = first + length;
    const segments: Segment[] = [];
    for (
      let i = lastIndexAtOrBefore(this.texts, first, (text) => this.offsetOf(text));
      i < this.texts.length;
      i++
    ) {
      const text = this.texts[i];
      if (!text) break;
      const offset = this.offsetOf(text);
      if (offset >= last) break;
      const start = Math.max(first - offset, 0);
      const end = Math.min(last - offset, text.length);
      if (start < end)
        segments.push({ node: text, from: start, at: at + offset + start - first, length: end - start });
    }
    return segments;
  }

  /** Returns a node's offset in the original text, in UTF-16 code units; the text's length for other nodes. */
  offsetOf(node: Text): number {
    this.#starts ??= startsOf(this.texts);
    return this.#starts.get(node) ?? this.originalData.length;
  }
}

function startsOf(texts: readonly Text[]): Map<Text, number> {
  let offset = 0;
  return new Map(
    texts.map((text) => {
      const start = offset;
      offset += text.length;
      return [text, start];
    }),
  );
}

/** Moves the ranges of a text node that was split into the resulting text nodes. */
export function moveRangesInto(ranges: readonly MatchRange[], texts: readonly Text[]): void {
  const starts = startsOf(texts);
  const startOf = (text: Text): number => starts.get(text) ?? 0;
  for (const range of ranges) {
    const home = texts[lastIndexAtOrBefore(texts, range.start, startOf)];
    if (!home || range.end - startOf(home) > home.length) continue;
    range.node = home;
    range.start -= startOf(home);
    range.end -= startOf(home);
  }
}
