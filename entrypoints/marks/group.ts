import type { Segment } from '../content/block.ts';
import { isHere } from '../content/dom-nodes.ts';
import type { Piece } from '../content/piece.ts';

/**
 * A text node of the page and the nodes that marking made of its text:
 * the page's own node keeps the beginning; marks and text behind them follow as its siblings.
 */
export class Group {
  /** The page's own text node. */
  readonly owner: Text;
  /** What the owner read before it was marked. */
  readonly text: string;
  /** The owner and the text nodes that follow it, in order; every second one stands in a mark. */
  texts: Text[];
  readonly marks = new Map<Text, HTMLElement>();
  /** What the owner reads while it is marked. */
  ownText: string;
  /** An empty text node of ours behind the others: who takes it away alone is `normalize()`, which may take the owner too. */
  readonly witness = document.createTextNode('');

  constructor(owner: Text) {
    this.owner = owner;
    this.text = owner.data;
    this.ownText = owner.data;
    this.texts = [owner];
  }

  /** One of the text nodes was marked: these stand in its place now, and the witness behind them. */
  replace(node: Text, texts: readonly Text[], elements: readonly HTMLElement[]): void {
    this.texts.splice(this.texts.indexOf(node), 1, ...texts);
    elements.forEach((element, i) => {
      const text = texts[2 * i + 1];
      if (text) this.marks.set(text, element);
    });
    this.ownText = this.owner.data;
    this.texts.at(-1)?.after(this.witness);
  }

  /** The nodes that we made, as they follow the owner. */
  get made(): (Text | HTMLElement)[] {
    return this.texts.slice(1).map((text) => this.marks.get(text) ?? text);
  }

  /** Whether all stands as we left it. */
  get isIntact(): boolean {
    let at: Node = this.owner;
    const inOrder = [...this.made, this.witness].every((node) => {
      const follows = at.nextSibling === node;
      at = node;
      return follows;
    });
    return (
      inOrder &&
      isHere(this.owner) &&
      this.texts.map(({ data }) => data).join('') === this.text &&
      this.marksAreOurs
    );
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
    let offset = 0;
    return this.texts.flatMap((text) => {
      const start = Math.max(first - offset, 0);
      const end = Math.min(first + length - offset, text.length);
      const segment = { node: text, from: start, at: at + offset + start - first, length: end - start };
      offset += text.length;
      return start < end ? [segment] : [];
    });
  }

  /** Where the text of a node of it, the witness too, stands in the owner's text when the group is taken apart. */
  offsetOf(node: Text): number {
    let offset = 0;
    for (const text of this.texts) {
      if (text === node) break;
      offset += text.length;
    }
    return offset;
  }
}

/** Moves pieces of one stretch of text to the text nodes that make it up now. */
export function relocate(pieces: readonly Piece[], texts: readonly Text[]): void {
  const ends: { node: Text; from: number; to: number }[] = [];
  let from = 0;
  for (const node of texts) {
    ends.push({ node, from, to: from + node.length });
    from += node.length;
  }
  for (const piece of pieces) {
    const home = ends.find(({ from, to }) => piece.start >= from && piece.end <= to && piece.start < to);
    if (!home) continue;
    piece.node = home.node;
    piece.start -= home.from;
    piece.end -= home.from;
  }
}
