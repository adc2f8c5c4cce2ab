import type { MatchRange } from '../painting/match-range.ts';
import type { MatchStore } from '../painting/match-store.ts';
import { isElement, isShadowRoot, isText } from '../platform/nodes.ts';
import { clientRectsOf } from '../platform/rects.ts';

/** A term at a point, and the line box that contains the point. */
export interface Hit {
  range: MatchRange;
  /** In CSS pixels of the viewport. */
  line: DOMRect;
}

/** The properties of a pointer event that locate the term under it. */
export type PointerTarget = Pick<PointerEvent, 'clientX' | 'clientY' | 'target'>;

/** CSS pixels by which line boxes are enlarged: between two lines of a term the pointer stays on it. */
const SLACK = 1;

/** Returns the visible term under a pointer event; `undefined` if there is none, or if something covers it. */
export function hitTest(
  { clientX: x, clientY: y, target }: PointerTarget,
  store: MatchStore,
  shadowRoots: ShadowRoot[],
): Hit | undefined {
  if (store.size === 0) return undefined;
  // The event's target is the topmost element outside shadow trees; a second lookup would take a quarter of the time.
  const top = target instanceof Node && isElement(target) ? target : document.elementFromPoint(x, y);
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  const node = caret?.offsetNode;
  const hit =
    (node && isText(node) && hitInNode(x, y, store, node, caret.offset)) ||
    (top && hitAtElement(x, y, store, deepestAt(x, y, top, shadowRoots)));
  return hit && isUncovered(x, y, hit.range.node, top) ? hit : undefined;
}

function hitInNode(x: number, y: number, store: MatchStore, node: Text, offset: number): Hit | undefined {
  for (const range of store.at(node)) {
    if (!range.drawn || offset < range.start || offset > range.end) continue;
    const line = lineAt(x, y, range);
    if (line) return { range, line };
  }
  return undefined;
}

/** Finds a term in the element's own text nodes: browsers return no caret position in text that cannot be selected. */
function hitAtElement(x: number, y: number, store: MatchStore, element: Element): Hit | undefined {
  if (getComputedStyle(element).userSelect !== 'none') return undefined;
  for (const node of element.childNodes) {
    if (!isText(node)) continue;
    for (const range of store.at(node)) {
      const line = range.drawn && lineAt(x, y, range);
      if (line) return { range, line };
    }
  }
  return undefined;
}

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
