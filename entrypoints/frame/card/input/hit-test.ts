import type { MatchRange } from '../../painting/match-range.ts';
import type { MatchStore } from '../../painting/match-store.ts';
import { isRenderedIn } from '../../platform/flat-tree.ts';
import { isElement, isShadowRoot, isText } from '../../platform/nodes.ts';
import { clientRectsOf } from '../../platform/rects.ts';
import { elementsBelowCovers } from './covers.ts';

/** A term at a point, and the line box that contains the point. */
export interface Hit {
  range: MatchRange;
  /** In CSS pixels of the viewport. */
  line: DOMRect;
}

/** The properties of a pointer event that locate the term under it; without a target, the page is asked for it. */
export type PointerTarget = Pick<PointerEvent, 'clientX' | 'clientY'> & { target?: EventTarget | null };

/** CSS pixels by which line boxes are enlarged: between two lines of a term the pointer stays on it. */
const SLACK = 1;

/** What the page has at a point. */
interface Surroundings {
  /** The topmost element outside shadow trees. */
  top: Element | null;
  caret: CaretPosition | null;
}

function lookAround({ clientX: x, clientY: y, target }: PointerTarget, roots: ShadowRoot[]): Surroundings {
  return {
    // The event's target is the topmost element outside shadow trees; a second lookup would take a quarter of the time.
    top: target instanceof Node && isElement(target) ? target : document.elementFromPoint(x, y),
    caret: document.caretPositionFromPoint(x, y, { shadowRoots: roots }),
  };
}

/**
 * Returns the term under a pointer event on which nothing lies, at a cost that each move of a pointer can bear;
 * `undefined` if there is none.
 */
export function hitOnTop(
  pointer: PointerTarget,
  store: MatchStore,
  shadowRoots: ShadowRoot[],
): Hit | undefined {
  if (store.size === 0) return undefined;
  const hit = hitIn(pointer, store, shadowRoots, lookAround(pointer, shadowRoots));
  return hit === 'covered' ? undefined : hit;
}

function hitIn(
  { clientX: x, clientY: y }: PointerTarget,
  store: MatchStore,
  shadowRoots: readonly ShadowRoot[],
  { top, caret }: Surroundings,
): Hit | 'covered' | undefined {
  const node = caret?.offsetNode;
  const text = node && isText(node) ? node : undefined;
  const hit =
    (text && caret && hitInNode(x, y, store, text, caret.offset)) ??
    (top ? hitInUnselectable(x, y, store, { deepest: deepestAt(x, y, top, shadowRoots), text }) : undefined);
  return hit && !isUncovered(x, y, hit.range.node, top) ? 'covered' : hit;
}

/** Returns the visible term under a pointer event; `undefined` if there is none, or if what is painted covers it. */
export function hitTest(
  pointer: PointerTarget,
  store: MatchStore,
  shadowRoots: ShadowRoot[],
): Hit | undefined {
  if (store.size === 0) return undefined;
  const around = lookAround(pointer, shadowRoots);
  const onTop = hitIn(pointer, store, shadowRoots, around);
  if (onTop) return onTop === 'covered' ? undefined : onTop;
  const { top: topOfPage, caret } = around;
  if (!topOfPage) return undefined;
  const { clientX: x, clientY: y } = pointer;
  const top = deepestAt(x, y, topOfPage, shadowRoots);
  for (const element of elementsBelowCovers(x, y, { top, caret, roots: shadowRoots })) {
    const hit = hitAtElement(x, y, store, element);
    if (hit) return hit;
  }
  return undefined;
}

function hitInNode(x: number, y: number, store: MatchStore, node: Text, offset: number): Hit | undefined {
  for (const range of store.at(node)) {
    if (!range.drawn || offset < range.start || offset > range.end) continue;
    const line = lineAt(x, y, range);
    if (line) return { range, line };
  }
  return undefined;
}

/**
 * Finds a term where browsers return no caret position: in text that cannot be selected. `text` is that of the caret: what
 * holds it at the point can be selected, which saves a look at its style with most moves.
 */
function hitInUnselectable(
  x: number,
  y: number,
  store: MatchStore,
  { deepest, text }: { deepest: Element; text: Text | undefined },
): Hit | undefined {
  if (text?.parentNode === deepest || getComputedStyle(deepest).userSelect !== 'none') return undefined;
  return hitAtElement(x, y, store, deepest);
}

/** Finds a term in the element's own text nodes. */
function hitAtElement(x: number, y: number, store: MatchStore, element: Element): Hit | undefined {
  for (const node of element.childNodes) {
    if (!isText(node)) continue;
    for (const range of store.at(node)) {
      const line = range.drawn && lineAt(x, y, range);
      if (line) return { range, line };
    }
  }
  return undefined;
}

/** Returns the topmost element at a point, also in shadow trees; `top` is that outside of them. */
function deepestAt(x: number, y: number, top: Element, shadowRoots: readonly ShadowRoot[]): Element {
  let element = top;
  for (;;) {
    const inner = shadowRoots.find(({ host }) => host === element)?.elementFromPoint(x, y);
    if (!inner || inner === element) return element;
    element = inner;
  }
}

/** Returns the line box of a range that contains a point: the caret also snaps to text from the space beside it. */
function lineAt(x: number, y: number, range: MatchRange): DOMRect | undefined {
  return clientRectsOf(range).find(
    (line) =>
      x >= line.left - SLACK && x <= line.right + SLACK && y >= line.top - SLACK && y <= line.bottom + SLACK,
  );
}

/** Returns whether a text node is not covered at a point: the topmost element there contains it. */
function isUncovered(x: number, y: number, node: Text, topOfPage: Element | null): boolean {
  const root = node.getRootNode();
  const top = isShadowRoot(root) ? root.elementFromPoint(x, y) : topOfPage;
  return top === null || top.contains(node) || (isShadowRoot(root) && root.host === top);
}

/** Returns whether two hits are of the same entries: a page that is read anew has other ranges. */
export const hasSameEntries = (one: Hit, other: Hit): boolean =>
  one.range.meaning.entries.join() === other.range.meaning.entries.join();

/** Returns whether a scroll event moves the text of a hit. */
export function isScrolledBy({ target }: Event, { range }: Hit, roots: readonly ShadowRoot[]): boolean {
  return target === document || (target instanceof Node && isRenderedIn(range.node, target, roots));
}
