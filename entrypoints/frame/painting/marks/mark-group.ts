import { lastIndexAtOrBefore } from '../../../../glossary/binary/binary-search.ts';
import { isInThisDocument, isText } from '../../platform/nodes.ts';
import type { Segment } from '../../text/block.ts';
import type { MatchRange } from '../match-range.ts';
import type { WrappedText } from './wrap-ranges.ts';

/**
 * A text node of the page and the nodes that marking made of its text:
 * the page's own node keeps the beginning; marks and text behind them follow as its siblings.
 */
export class MarkGroup {
  /** The page's own text node. */
  readonly originalText: Text;
  /** What the owner read before it was marked. */
  readonly originalData: string;
  /** The owner and the text nodes that follow it, in order; some of them stand in marks. */
  texts: Text[];
  readonly marks = new Map<Text, HTMLElement>();
  /** What the owner reads while it is marked. */
  remainingData: string;
  /** An empty text node of ours behind the others: who takes it away alone is `normalize()`, which may take the owner too. */
  readonly sentinel = document.createTextNode('');
  /** Where each of the texts begins in the owner's text. */
  #starts: ReadonlyMap<Text, number> | undefined;

  constructor(originalText: Text) {
    this.originalText = originalText;
    this.originalData = originalText.data;
    this.remainingData = originalText.data;
    this.texts = [originalText];
  }

  /** One of the text nodes was marked: these stand in its place now, and the sentinel behind them. */
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

  /** Whether all stands as we left it. */
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

  /** Where the text of a node of it, the sentinel too, stands in the owner's text when the group is taken apart. */
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
