import { clippingBoxes } from '../card/placement/visible-clip.ts';
import type { MatchRange } from '../painting/match-range.ts';
import { flatParents } from '../platform/flat-tree.ts';
import { clientRectsOf } from '../platform/rects.ts';
import { CARD_TAG } from '../text/skip-rules.ts';

/**
 * Scrolls a match's own line to the middle of each part that the user can scroll, of the view and of the frames around it. The
 * element of the text may be far larger than the view. Boxes that only scripts can scroll, such as sliders, stay as they are.
 */
export function scrollToMatch(range: MatchRange, roots: readonly ShadowRoot[]): void {
  for (const { box } of clippingBoxes(range.node, roots))
    if (box instanceof HTMLElement) scrollBox(box, range);
  // What is fixed stays where it is in the view.
  const isFixed = [...flatParents(range.node, roots)].some(
    (box) => getComputedStyle(box).position === 'fixed',
  );
  if (!isFixed) scrollView(range);
  scrollFrames(range, isFixed ? 'nearest' : 'center');
}

/** Values of `overflow` with which the user can scroll. */
const SCROLLED = /auto|scroll/;

type Edges = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** How far a line is from the middle of a box; across lines, how far out of it. In CSS pixels. */
function wayInto(box: Edges, { left, right, top, bottom }: Edges): { x: number; y: number } {
  const before = left - box.left;
  const behind = right - box.right;
  return {
    x: before < 0 ? before : Math.max(0, Math.min(behind, before)),
    y: (top + bottom - box.top - box.bottom) / 2,
  };
}

function scrollBox(box: HTMLElement, range: MatchRange): void {
  const { overflowX, overflowY } = getComputedStyle(box);
  const [line] = clientRectsOf(range);
  if (!line) return;
  const way = wayInto(box.getBoundingClientRect(), line);
  const zoom = box.currentCSSZoom || 1;
  box.scrollBy({
    left: SCROLLED.test(overflowX) ? way.x / zoom : 0,
    top: SCROLLED.test(overflowY) ? way.y / zoom : 0,
    behavior: 'instant',
  });
}

function scrollView(range: MatchRange): void {
  const [line] = clientRectsOf(range);
  if (!line) return;
  const { x, y } = wayInto({ left: 0, top: 0, right: innerWidth, bottom: innerHeight }, line);
  const isStill = [document.documentElement, document.body].some(
    (element) => element !== null && getComputedStyle(element).overflowY === 'hidden',
  );
  if (!isStill) scrollBy({ left: x, top: y, behavior: 'instant' });
}

/** Has the pages around this frame scroll to the line: only the browser can, and only to an element. */
function scrollFrames(range: MatchRange, block: ScrollLogicalPosition): void {
  const [line] = clientRectsOf(range);
  if (window === window.top || !line) return;
  const { left, top, width, height } = line;
  const place = document.createElement(CARD_TAG);
  Object.assign(place.style, {
    all: 'initial',
    // Chromium scrolls nothing around a frame to what is fixed in it.
    position: 'absolute',
    left: '0',
    top: '0',
    width: `${width}px`,
    height: `${height}px`,
    visibility: 'hidden',
  });
  document.documentElement.append(place);
  const origin = place.getBoundingClientRect();
  place.style.left = `${left - origin.left}px`;
  place.style.top = `${top - origin.top}px`;
  place.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
  place.remove();
}
