import { lastIndexAtOrBefore } from '../../../../glossary/binary/binary-search.ts';
import { isInThisDocument, isText } from '../../platform/nodes.ts';
import type { Segment } from '../../text/block.ts';
import type { MatchRange } from '../match-range.ts';
import type { WrappedText } from './wrap-ranges.ts';

/**
 * A text node of the page and the nodes that marking made of its text:
 * the page's own node keeps the beginning; marks and the texts between them follow as its siblings.
 */
export class MarkGroup {
  /** The page's own text node. */
  readonly originalText: Text;
  /** What the owner read before it was marked. */
  readonly originalData: string;
  /** The original text node and the text nodes after it, in order; some of them are in marks. */
  texts: Text[];
  readonly marks = new Map<Text, HTMLElement>();
  /** What the owner reads while it is marked. */
  remainingData: string;
  /** An empty text node of ours after the others: only `normalize()` removes it alone, and may remove the original too. */
  readonly sentinel = document.createTextNode('');
  /** Where each of the texts begins in the owner's text. */
  #starts: ReadonlyMap<Text, number> | undefined;

  constructor(originalText: Text) {
    this.originalText = originalText;
    this.originalData = originalText.data;
    this.remainingData = originalText.data;
    this.texts = [originalText];
  }

  /** Replaces one of the text nodes by those that wrapping made of it, and puts the sentinel after them. */
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

  /** The nodes that we made, as they follow the owner. */
  get made(): (Text | HTMLElement)[] {
    return this.texts.slice(1).map((text) => this.marks.get(text) ?? text);
  }

  /** Whether nodes and text are as we left them. */
  get isIntact(): boolean {
    return (
      this.isInOrder &&
      isInThisDocument(this.originalText) &&
      this.texts.map(({ data }) => data).join('') === this.originalData &&
      this.marksAreOurs
    );
  }

  /** Whether the nodes follow each other as we left them. */
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

  /** Whether a selection holds any part of its marks. */
  isIn(selection: Selection): boolean {
    return [...this.marks.values()].some((mark) => selection.containsNode(mark, true));
  }

  /** The stretches that now make up a stretch of one of its text nodes as that was before it was marked. */
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

  /** Returns the offset of a node of the group, or of the sentinel, in the original text. */
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

/** Moves ranges of one stretch of text to the text nodes that make it up now. */
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
