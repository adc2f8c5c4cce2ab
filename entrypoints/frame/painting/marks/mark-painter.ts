import { forceLayoutInFirefox } from '../../platform/layout.ts';
import { isInThisDocument, isText } from '../../platform/nodes.ts';
import type { Block, Segment } from '../../text/block.ts';
import { HighlightPainter } from '../highlight-painter.ts';
import { type MatchRange, rangesOfMatch } from '../match-range.ts';
import type { Painter, PainterTools, Repair } from '../painter.ts';
import { ClipboardCleaner } from './clipboard-cleaner.ts';
import { keepSelection } from './keep-selection.ts';
import { MarkGroup, moveRangesInto } from './mark-group.ts';
import { MarkGroups } from './mark-groups.ts';
import { MarkKeyboard } from './mark-keyboard.ts';
import { removeStrayMarks } from './stray-marks.ts';
import { unwrapGroup } from './unwrap-group.ts';
import { resetMarkStyle, type WrappedText, wrapRanges } from './wrap-ranges.ts';
import { WrapScheduler } from './wrap-scheduler.ts';

/** UTF-16 code units: a longer text node is split until it is shorter, see `wrapRanges`. */
const LONG = 4_000;

/**
 * Paints with `<mark>` elements, for keyboard and screen reader users, who cannot reach highlights.
 * The elements have no style of their own: highlights are drawn over them, so that both painters look the same.
 */
export class MarkPainter implements Painter {
  readonly #tools: PainterTools;
  readonly #highlights: HighlightPainter;
  readonly #keyboard: MarkKeyboard;
  readonly #groups = new MarkGroups();
  readonly #clipboardCleaner: ClipboardCleaner;
  readonly #scheduler = new WrapScheduler({
    change: (change) => this.#change(change),
    wrap: (node, ranges) => this.#wrap(node, ranges),
  });

  /** Removed text nodes of ours, each with its offset in the page's own text node. */
  readonly #formerTexts = new WeakMap<Text, { originalText: Text; at: number }>();

  constructor(tools: PainterTools) {
    this.#tools = tools;
    this.#highlights = new HighlightPainter(tools);
    this.#keyboard = new MarkKeyboard((mark) => this.#openAt(mark), tools.listeners);
    this.#clipboardCleaner = new ClipboardCleaner(
      (selection) => this.#unwrapSelection(selection),
      tools.listeners,
    );
  }

  show(ranges: readonly MatchRange[]): void {
    this.#highlights.show(ranges);
    this.#scheduler.add(ranges);
  }

  restyle(...change: Parameters<Painter['restyle']>): void {
    this.#highlights.restyle(...change);
  }

  hide(ranges: readonly MatchRange[]): void {
    this.#withdraw(ranges);
    const gone = new Set(ranges);
    const groups = new Set(ranges.flatMap(({ node }) => this.#groups.of(node) ?? []));
    for (const group of groups) {
      for (const text of group.texts.slice(1))
        this.#formerTexts.set(text, { originalText: group.originalText, at: group.offsetOf(text) });
      const inside = this.#unwrap(group);
      const kept = inside.filter((range) => range.drawn && !gone.has(range));
      this.#highlights.hide(kept);
      this.show(kept);
    }
    this.#keyboard.settle();
    if (groups.size > 0) forceLayoutInFirefox();
  }

  // Ranges move when the page rewrites their text; by then `repair` has removed its marks.
  move(ranges: readonly MatchRange[]): void {
    this.#highlights.move(ranges);
  }

  locate(block: Block): Block {
    if (this.#groups.size === 0 && !block.segments.some(({ node }) => this.#formerTexts.has(node)))
      return block;
    return { ...block, segments: block.segments.flatMap((segment) => this.#locate(segment)) };
  }

  #locate(segment: Segment): Segment[] {
    const were = this.#formerTexts.get(segment.node);
    const now = were ? { ...segment, node: were.originalText, from: were.at + segment.from } : segment;
    return this.#groups.of(now.node)?.locate(now) ?? [now];
  }

  repair(records: readonly MutationRecord[]): Repair {
    const inPlaceOfStrays = this.#removeStrays(records);
    if (this.#groups.size === 0) return { lost: [], toRead: inPlaceOfStrays };
    const rewritten = new Set<Node>(
      records.flatMap(({ type, target }) => (type === 'characterData' ? target : [])),
    );
    const broken = [...this.#groups.touched(records)].filter(
      (group) => rewritten.has(group.originalText) || !group.isIntact,
    );
    const lost = broken.flatMap((group) => {
      const inside = this.#unwrap(group, rewritten);
      this.#withdraw(inside);
      return inside;
    });
    if (broken.length > 0) this.#keyboard.settle();
    if (
      broken.some(
        ({ originalText, originalData: text }) => !rewritten.has(originalText) || originalText.data === text,
      )
    )
      this.#scheduler.undone();
    const toRead = [...inPlaceOfStrays, ...broken.flatMap(({ texts }) => texts)].filter(isInThisDocument);
    return { lost, toRead };
  }

  emphasize(ranges: readonly MatchRange[] | null): void {
    this.#highlights.emphasize(ranges);
  }

  restore(page: { hasMoved: boolean }): void {
    this.#highlights.restore(page);
  }

  clear(): void {
    this.#scheduler.clear();
    for (const group of this.#groups) this.#unwrap(group);
    this.#highlights.clear();
    this.#keyboard.clear();
    this.#clipboardCleaner.clear();
    forceLayoutInFirefox();
  }

  #openAt({ firstChild }: HTMLElement): void {
    const [range] = firstChild && isText(firstChild) ? this.#tools.store.at(firstChild) : [];
    if (range) this.#tools.openAt(range);
  }

  #removeStrays(records: readonly MutationRecord[]): ChildNode[] {
    let inTheirPlace: ChildNode[] = [];
    this.#tools.changeUnobserved(() => {
      inTheirPlace = removeStrayMarks(records, (mark) => this.#groups.of(mark) !== undefined);
    });
    return inTheirPlace;
  }

  /** Removes the marks in a selection until the next task: copied markup is to have none. */
  #unwrapSelection(selection: Selection): void {
    const touched = [...this.#groups].filter((group) => group.isIn(selection));
    const ranges = touched.flatMap((group) => this.#unwrap(group)).filter(({ drawn }) => drawn);
    this.#withdraw(ranges);
    const { store } = this.#tools;
    setTimeout(() => {
      if (this.#clipboardCleaner.isOver) return;
      this.show(ranges.filter((range) => !range.drawn && store.at(range.node).includes(range)));
    });
  }

  #withdraw(ranges: readonly MatchRange[]): void {
    this.#scheduler.delete(ranges);
    this.#highlights.hide(ranges);
  }

  /** Splits or joins the page's text nodes. Our own watcher does not observe it; the user's selection is kept. */
  #change(change: () => void): void {
    this.#tools.changeUnobserved(() => keepSelection(this.#groups, change));
  }

  /** Wraps ranges of a text node, or splits it if it is long. Returns the ranges that are left to wrap. */
  #wrap(node: Text, ranges: MatchRange[]): readonly MatchRange[] {
    ranges.sort((a, b) => a.start - b.start);
    const group = this.#groups.of(node) ?? new MarkGroup(node);
    const half = node.length > LONG ? ranges[ranges.length >> 1] : undefined;
    if (half && half !== ranges[0]) {
      this.#replace(group, node, { texts: [node, node.splitText(half.start)], elements: [] });
      return ranges;
    }
    const marked = wrapRanges(node, ranges);
    const inside = this.#replace(group, node, marked);
    for (const element of marked.elements) resetMarkStyle(element);
    // A match across several text nodes has one focusable mark: its first.
    const heads = new Set(
      inside.filter((range) => rangesOfMatch(range)[0] === range).map((range) => range.node),
    );
    this.#keyboard.add(
      marked.elements.filter(({ firstChild }) => [...heads].some((head) => head === firstChild)),
    );
    return [];
  }

  /** Moves the ranges of a text node into its replacements, and returns the ranges. */
  #replace(group: MarkGroup, node: Text, marked: WrappedText): readonly MatchRange[] {
    const { store } = this.#tools;
    const inside = [...store.at(node)];
    group.replace(node, marked);
    this.#groups.add(group);
    for (const range of inside) store.remove(range);
    moveRangesInto(inside, marked.texts);
    for (const range of inside) store.add(range);
    this.#highlights.move(inside.filter(({ drawn }) => drawn));
    return inside;
  }

  /** Unwraps a group. Returns its ranges, whose node is then the page's own text node. */
  #unwrap(group: MarkGroup, rewritten: ReadonlySet<Node> = new Set()): MatchRange[] {
    const { store } = this.#tools;
    const inside = group.texts.flatMap((text) => [...store.at(text)]);
    for (const range of inside) {
      store.remove(range);
      const offset = group.offsetOf(range.node);
      range.node = group.originalText;
      range.start += offset;
      range.end += offset;
    }
    this.#change(() => {
      this.#groups.delete(group);
      unwrapGroup(group, rewritten);
    });
    for (const range of inside) store.add(range);
    return inside;
  }
}
