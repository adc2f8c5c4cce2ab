import { isText } from '../content/dom-nodes.ts';
import { linesOf } from '../content/lines-of.ts';
import type { MatchRegistry } from '../content/match-registry.ts';
import type { Piece } from '../content/piece.ts';

/** A term under a point of the view, and the part of it that stands in that line. */
export interface Hit {
  piece: Piece;
  /** In CSS pixels of the view. */
  line: DOMRect;
}

/** CSS pixels around a line box that still count: between two lines of a term the pointer leaves neither. */
const SLACK = 1;

/** Finds the term that shows at a point of the view; `undefined` where there is none or something covers it. */
export function hitTest(
  x: number,
  y: number,
  registry: MatchRegistry,
  shadowRoots: ShadowRoot[],
): Hit | undefined {
  if (registry.size === 0) return undefined;
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  const node = caret?.offsetNode;
  const hit =
    (node && isText(node) && hitInNode(x, y, registry, node, caret.offset)) ||
    hitAtElement(x, y, registry, shadowRoots);
  return hit && isUncovered(x, y, hit.piece.node) ? hit : undefined;
}

function hitInNode(
  x: number,
  y: number,
  registry: MatchRegistry,
  node: Text,
  offset: number,
): Hit | undefined {
  for (const piece of registry.at(node)) {
    if (!piece.drawn || offset < piece.start || offset > piece.end) continue;
    const line = lineAt(x, y, piece);
    if (line) return { piece, line };
  }
  return undefined;
}

/** Where text cannot be selected, browsers give no caret in it: look at the text of the element itself. */
function hitAtElement(
  x: number,
  y: number,
  registry: MatchRegistry,
  shadowRoots: readonly ShadowRoot[],
): Hit | undefined {
  const element = deepestAt(x, y, shadowRoots);
  if (!element || getComputedStyle(element).userSelect !== 'none') return undefined;
  for (const node of element.childNodes) {
    if (!isText(node)) continue;
    for (const piece of registry.at(node)) {
      const line = piece.drawn && lineAt(x, y, piece);
      if (line) return { piece, line };
    }
  }
  return undefined;
}

function deepestAt(x: number, y: number, shadowRoots: readonly ShadowRoot[]): Element | null {
  let element = document.elementFromPoint(x, y);
  for (;;) {
    const inner = shadowRoots.find(({ host }) => host === element)?.elementFromPoint(x, y);
    if (!inner || inner === element) return element;
    element = inner;
  }
}

/** The line box of a piece that holds a point: the caret snaps to text from blank space beside it. */
function lineAt(x: number, y: number, piece: Piece): DOMRect | undefined {
  return linesOf(piece).find(
    (line) =>
      x >= line.left - SLACK && x <= line.right + SLACK && y >= line.top - SLACK && y <= line.bottom + SLACK,
  );
}

/** Whether nothing lies between a text and the reader: what is on top there is the text's element, or holds it. */
function isUncovered(x: number, y: number, node: Text): boolean {
  const root = node.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return true;
  const top = root.elementFromPoint(x, y);
  return top === null || top.contains(node) || (root instanceof ShadowRoot && root.host === top);
}
