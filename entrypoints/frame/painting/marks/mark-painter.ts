import { layOut } from '../../platform/layout.ts';
import { isHere, isText } from '../../platform/nodes.ts';
import type { Block, Segment } from '../../text/block.ts';
import { Highlights } from '../highlight-painter.ts';
import { type Piece, wholeOf } from '../match-range.ts';
import type { Painter, Repair } from '../painter.ts';
import type { PainterTools } from '../painter-loader.ts';
import { CleanCopies } from './clipboard-cleaner.ts';
import { describeMark } from './describe-mark.ts';
import { keepSelection } from './keep-selection.ts';
import { Group, relocate } from './mark-group.ts';
import { Groups } from './mark-groups.ts';
import { MarkKeys } from './mark-keyboard.ts';
import { removeStrays } from './stray-marks.ts';
import { takeApart } from './unwrap-group.ts';
import { type MarkedText, markText } from './wrap-ranges.ts';
import { WrapLater } from './wrap-scheduler.ts';

/** UTF-16 code units: a text longer than this is cut in two until it is shorter, see `markText`. */
const LONG = 4_000;

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
  readonly #later = new WrapLater({
    change: (change) => this.#change(change),
    wrap: (node, pieces) => this.#wrap(node, pieces),
  });

  /** Where the text of nodes was that we made and took away again, in the page's own node. */
  readonly #were = new WeakMap<Text, { owner: Text; at: number }>();

  constructor(tools: PainterTools) {
    this.#tools = tools;
    this.#look = new Highlights(tools.restless);
    this.#keys = new MarkKeys((mark) => this.#openAt(mark));
  }

  show(pieces: readonly Piece[]): void {
    this.#look.show(pieces);
    this.#later.add(pieces);
  }

  hide(pieces: readonly Piece[]): void {
    this.#withdraw(pieces);
    const gone = new Set(pieces);
    const groups = new Set(pieces.flatMap(({ node }) => this.#groups.of(node) ?? []));
    for (const group of groups) {
      for (const text of group.texts.slice(1))
        this.#were.set(text, { owner: group.owner, at: group.offsetOf(text) });
      const inside = this.#unwrap(group);
      const kept = inside.filter((piece) => piece.drawn && !gone.has(piece));
      this.#look.hide(kept);
      this.show(kept);
    }
    this.#keys.settle();
    if (groups.size > 0) layOut();
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
    const rewritten = new Set<Node>(
      records.flatMap(({ type, target }) => (type === 'characterData' ? target : [])),
    );
    const broken = [...this.#groups.touched(records)].filter(
      (group) => rewritten.has(group.owner) || !group.isIntact,
    );
    const lost = broken.flatMap((group) => {
      const inside = this.#unwrap(group, rewritten);
      this.#withdraw(inside);
      return inside;
    });
    if (broken.length > 0) this.#keys.settle();
    if (broken.some(({ owner, text }) => !rewritten.has(owner) || owner.data === text)) this.#later.undone();
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
    this.#later.clear();
    for (const group of this.#groups) this.#unwrap(group);
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
    const pieces = touched.flatMap((group) => this.#unwrap(group)).filter(({ drawn }) => drawn);
    this.#withdraw(pieces);
    const { registry } = this.#tools;
    setTimeout(() => {
      if (this.#copies.isOver) return;
      this.show(pieces.filter((piece) => !piece.drawn && registry.at(piece.node).includes(piece)));
    });
  }

  #withdraw(pieces: readonly Piece[]): void {
    this.#later.delete(pieces);
    this.#look.hide(pieces);
  }

  /** Changes which nodes hold the page's text, noticed neither by our own watching nor in the reader's selection. */
  #change(change: () => void): void {
    this.#tools.quietly(() => keepSelection(this.#groups, change));
  }

  /** Wraps pieces of a text node; where that is long, cuts it in two. Gives those that are still to be wrapped. */
  #wrap(node: Text, pieces: Piece[]): readonly Piece[] {
    pieces.sort((a, b) => a.start - b.start);
    const group = this.#groups.of(node) ?? new Group(node);
    const half = node.length > LONG ? pieces[pieces.length >> 1] : undefined;
    if (half && half !== pieces[0]) {
      this.#replace(group, node, { texts: [node, node.splitText(half.start)], elements: [] });
      return pieces;
    }
    const marked = markText(node, pieces);
    const inside = this.#replace(group, node, marked);
    for (const element of marked.elements) describeMark(element);
    // A match that crosses text nodes is one stop: its first part.
    const heads = new Set(inside.filter((piece) => wholeOf(piece)[0] === piece).map((piece) => piece.node));
    this.#keys.add(
      marked.elements.filter(({ firstChild }) => [...heads].some((head) => head === firstChild)),
    );
    return [];
  }

  /** These text nodes stand in the place of one now: its pieces, which are given, are in them. */
  #replace(group: Group, node: Text, marked: MarkedText): readonly Piece[] {
    const { registry } = this.#tools;
    const inside = [...registry.at(node)];
    group.replace(node, marked);
    this.#groups.add(group);
    for (const piece of inside) registry.remove(piece);
    relocate(inside, marked.texts);
    for (const piece of inside) registry.add(piece);
    this.#look.move(inside.filter(({ drawn }) => drawn));
    return inside;
  }

  /** Takes a group apart; gives the pieces in it, which then fit the page's own node. */
  #unwrap(group: Group, rewritten: ReadonlySet<Node> = new Set()): Piece[] {
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
      takeApart(group, rewritten);
    });
    for (const piece of inside) registry.add(piece);
    return inside;
  }
}
