import type { Block, Segment } from '../content/block.ts';
import { isHere, isText } from '../content/dom-nodes.ts';
import { Highlights } from '../content/highlights.ts';
import { layOut } from '../content/lay-out.ts';
import type { PainterTools } from '../content/make-painter.ts';
import type { Painter, Repair } from '../content/painter.ts';
import { type Piece, wholeOf } from '../content/piece.ts';
import { CleanCopies } from './clean-copies.ts';
import { describeMark } from './describe-mark.ts';
import { Group, relocate } from './group.ts';
import { Groups } from './groups.ts';
import { keepSelection } from './keep-selection.ts';
import { MarkKeys } from './mark-keys.ts';
import { markText } from './mark-text.ts';
import { removeStrays } from './remove-strays.ts';
import { takeApart } from './take-apart.ts';

/**
 * Paints with elements around the text, for readers whose keyboard or screen reader does not reach highlights.
 * The elements carry no look of their own: highlights draw them, so that both painters look the same.
 */
export class Marks implements Painter {
  readonly #tools: PainterTools;
  readonly #look: Highlights;
  readonly #keys: MarkKeys;
  readonly #groups = new Groups();
  readonly #copies = new CleanCopies((selection) => this.#bare(selection));

  /** Where the text of nodes was that we made and took away again, in the page's own node. */
  readonly #were = new WeakMap<Text, { owner: Text; at: number }>();

  constructor(tools: PainterTools) {
    this.#tools = tools;
    this.#look = new Highlights(tools.restless);
    this.#keys = new MarkKeys((mark) => this.#openAt(mark));
  }

  show(pieces: readonly Piece[]): void {
    const byNode = Map.groupBy(pieces, ({ node }) => node);
    this.#change(() => {
      for (const [node, inNode] of byNode) if (mayWrap(node)) this.#wrap(node, inNode);
    });
    layOut();
    this.#look.show(pieces);
  }

  hide(pieces: readonly Piece[]): void {
    this.#look.hide(pieces);
    const gone = new Set(pieces);
    const groups = new Set(pieces.flatMap(({ node }) => this.#groups.of(node) ?? []));
    for (const group of groups) {
      for (const text of group.texts.slice(1))
        this.#were.set(text, { owner: group.owner, at: group.offsetOf(text) });
      const inside = this.#unwrap(group, false);
      const kept = inside.filter((piece) => piece.drawn && !gone.has(piece));
      this.#look.hide(kept);
      this.show(kept);
    }
    this.#keys.settle();
  }

  // Pieces move when the page rewrites their text; by then `repair` has taken its marks away.
  move(pieces: readonly Piece[]): void {
    this.#look.move(pieces);
  }

  locate(block: Block): Block {
    if (this.#groups.size === 0 && !block.segments.some(({ node }) => this.#were.has(node))) return block;
    return { ...block, segments: block.segments.flatMap((segment) => this.#locate(segment)) };
  }

  #locate(segment: Segment): Segment[] {
    const were = this.#were.get(segment.node);
    const now = were ? { ...segment, node: were.owner, from: were.at + segment.from } : segment;
    return this.#groups.of(now.node)?.locate(now) ?? [now];
  }

  repair(records: readonly MutationRecord[]): Repair {
    const inPlaceOfStrays = this.#removeStrays(records);
    if (this.#groups.size === 0) return { lost: [], toRead: inPlaceOfStrays };
    const rewritten = new Set(
      records.flatMap(({ type, target }) => (type === 'characterData' ? target : [])),
    );
    const broken = [...this.#groups.touched(records)].filter(
      (group) => rewritten.has(group.owner) || !group.isIntact,
    );
    const lost = broken.flatMap((group) => {
      const inside = this.#unwrap(group, rewritten.has(group.owner));
      this.#look.hide(inside);
      return inside;
    });
    if (broken.length > 0) this.#keys.settle();
    const toRead = [...inPlaceOfStrays, ...broken.flatMap(({ texts }) => texts)].filter(isHere);
    return { lost, toRead };
  }

  emphasize(pieces: readonly Piece[] | null): void {
    this.#look.emphasize(pieces);
  }

  restore(page: { hasMoved: boolean }): void {
    this.#look.restore(page);
    this.#keys.listen();
    this.#copies.listen();
  }

  clear(): void {
    for (const group of this.#groups) this.#unwrap(group, false);
    this.#look.clear();
    this.#keys.clear();
    this.#copies.clear();
    layOut();
  }

  #openAt({ firstChild }: HTMLElement): void {
    const [piece] = firstChild && isText(firstChild) ? this.#tools.registry.at(firstChild) : [];
    if (piece) this.#tools.openAt(piece);
  }

  #removeStrays(records: readonly MutationRecord[]): ChildNode[] {
    let inTheirPlace: ChildNode[] = [];
    this.#tools.quietly(() => {
      inTheirPlace = removeStrays(records, (mark) => this.#groups.of(mark) !== undefined);
    });
    return inTheirPlace;
  }

  /** Takes the marks that a selection touches away for a moment. */
  #bare(selection: Selection): void {
    const touched = [...this.#groups].filter((group) => group.isIn(selection));
    const pieces = touched.flatMap((group) => this.#unwrap(group, false)).filter(({ drawn }) => drawn);
    this.#look.hide(pieces);
    const { registry } = this.#tools;
    setTimeout(() => {
      if (this.#copies.isOver) return;
      this.show(pieces.filter((piece) => !piece.drawn && registry.at(piece.node).includes(piece)));
    });
  }

  /** Changes which nodes hold the page's text, noticed neither by our own watching nor in the reader's selection. */
  #change(change: () => void): void {
    this.#tools.quietly(() => keepSelection(this.#groups, change));
  }

  #wrap(node: Text, pieces: readonly Piece[]): void {
    const { registry } = this.#tools;
    const inside = [...registry.at(node)];
    const group = this.#groups.of(node) ?? new Group(node);
    for (const piece of inside) registry.remove(piece);
    const { texts, elements } = markText(
      node,
      [...pieces].sort((a, b) => a.start - b.start),
    );
    group.replace(node, texts, elements);
    relocate(inside, texts);
    for (const piece of inside) registry.add(piece);
    this.#groups.add(group);
    for (const element of elements) describeMark(element);
    // A match that crosses text nodes is one stop: its first part.
    const heads = new Set(inside.filter((piece) => wholeOf(piece)[0] === piece).map((piece) => piece.node));
    this.#keys.add(elements.filter(({ firstChild }) => [...heads].some((head) => head === firstChild)));
  }

  /** Takes a group apart; gives the pieces in it, which then fit the page's own node. */
  #unwrap(group: Group, isRewritten: boolean): Piece[] {
    const { registry } = this.#tools;
    const inside = group.texts.flatMap((text) => [...registry.at(text)]);
    for (const piece of inside) {
      registry.remove(piece);
      const offset = group.offsetOf(piece.node);
      piece.node = group.owner;
      piece.start += offset;
      piece.end += offset;
    }
    this.#change(() => {
      this.#groups.delete(group);
      takeApart(group, isRewritten);
    });
    for (const piece of inside) registry.add(piece);
    return inside;
  }
}

/** In a flex or grid box each run of text is a box of its own: marks would tear it into several. */
function mayWrap({ parentElement }: Text): boolean {
  for (let box = parentElement; box; box = box.parentElement) {
    const { display } = getComputedStyle(box);
    if (display !== 'contents') return !/flex|grid|table/.test(display);
  }
  return false;
}
