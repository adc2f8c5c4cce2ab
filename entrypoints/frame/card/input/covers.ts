import { elementsAt } from '../../platform/elements-at.ts';
import { isRenderedIn } from '../../platform/flat-tree.ts';
import { isText } from '../../platform/nodes.ts';
import { clientRectsOf } from '../../platform/rects.ts';

/**
 * Returns the elements at a point that lie below others which paint nothing there, such as the stretched link of a teaser.
 * Topmost first; none when the topmost element hides nothing, or paints something. `caret` is what
 * `caretPositionFromPoint` says. The point is in CSS pixels of the viewport.
 */
export function elementsBelowCovers(
  x: number,
  y: number,
  { top, caret, roots }: { top: Element; caret: CaretPosition | null; roots: readonly ShadowRoot[] },
): Element[] {
  // On most of a page's area there is text: found at a fifth of the cost of what follows.
  if (caret && isOnText(x, y, caret)) return [];
  const stack = [...elementsAt(x, y, document, roots)];
  const isCovered = (element: Element): boolean => !isRenderedIn(top, element, roots);
  if (!stack.some(isCovered)) return [];
  const painted = stack.findIndex((element) => !isClear(element));
  return stack.slice(0, painted + 1 || undefined).filter(isCovered);
}

/** Returns whether the letter at a caret's position is at the point: carets also snap to text from blank space. */
function isOnText(x: number, y: number, { offsetNode: node, offset }: CaretPosition): boolean {
  if (!isText(node)) return false;
  const letters = { node, start: Math.max(0, offset - 1), end: Math.min(node.length, offset + 1) };
  return clientRectsOf(letters).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/** Elements that paint something of their own, whatever their style. */
const REPLACED = 'img, video, canvas, iframe, embed, object, input, textarea, select, svg, svg *';

function isClear(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.opacity === '0') return true;
  if (element.matches(REPLACED) || !hasClearBox(style)) return false;
  return ['::before', '::after'].every((name) => {
    const part = getComputedStyle(element, name);
    // A box without letters; `none` and `normal` make no box.
    return ['none', 'normal'].includes(part.content) || (part.content === '""' && hasClearBox(part));
  });
}

function hasClearBox(style: CSSStyleDeclaration): boolean {
  return (
    isTransparent(style.backgroundColor) &&
    style.backgroundImage === 'none' &&
    style.boxShadow === 'none' &&
    (style.backdropFilter || 'none') === 'none'
  );
}

/** Computed colors end with their alpha: `rgba(0, 0, 0, 0)`, `color(srgb 0 0 0 / 0)`. */
const isTransparent = (color: string): boolean =>
  color === 'transparent' || /^rgba.*, 0\)$|\/ 0\)$/.test(color);
