import { elementAt, parentElementAcross } from '../platform/nodes.ts';
import { boundingRectOf, type TextSpan } from '../platform/rects.ts';

/** CSS pixels of a text that are seen at least. Text for screen readers is in a box of one pixel. */
const LEAST_SEEN = 3;

/** A stretch along one axis, in CSS pixels of the view. */
interface Stretch {
  from: number;
  to: number;
}

/**
 * Returns whether the user can bring a place into view by scrolling.
 * That is not so in a collapsed panel, in the slide of a slider that is not its turn, and beyond the edges of the page.
 */
export function isReachable(place: TextSpan): boolean {
  const { left, right, top, bottom } = boundingRectOf(place);
  let across: Stretch = { from: left, to: right };
  let down: Stretch = { from: top, to: bottom };
  for (const { box, style } of containersOf(place.node)) {
    if (style.position === 'fixed' && !hasOverlap(box.getBoundingClientRect())) return false;
    const { overflowX, overflowY, display } = style;
    if (display === 'inline' || display === 'contents' || isViewport(box)) continue;
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const edges = box.getBoundingClientRect();
    across = reached(across, { from: edges.left, to: edges.right }, overflowX);
    down = reached(down, { from: edges.top, to: edges.bottom }, overflowY);
    if (isTooSmall(across) || isTooSmall(down)) return false;
  }
  // To the left of the page and above it, nobody can scroll; pages written from the right end at the left.
  const isBefore =
    across.to + scrollX < LEAST_SEEN && getComputedStyle(document.documentElement).direction === 'ltr';
  return !isBefore && down.to + scrollY >= LEAST_SEEN;
}

/** Yields the elements around a text, the innermost first, that contain its box. */
function* containersOf(text: Text): Generator<{ box: Element; style: CSSStyleDeclaration }, void> {
  /** Whether the last box was absolute: only a positioned or transformed ancestor contains it. */
  let isOut = false;
  for (let box = elementAt(text); box && box !== document.documentElement; box = parentElementAcross(box)) {
    const style = getComputedStyle(box);
    if (isOut && style.position === 'static' && style.transform === 'none') continue;
    yield { box, style };
    if (style.position === 'fixed') return;
    isOut = style.position === 'absolute';
  }
}

/** The `overflow` of the body applies to the view, unless the root element sets its own. */
const isViewport = (box: Element): boolean =>
  box === document.body && getComputedStyle(document.documentElement).overflow === 'visible';

const hasOverlap = ({ left, right, top, bottom }: DOMRect): boolean =>
  right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;

/** What is seen of a stretch within a box: all of the box where the user can scroll it, else what they share. */
function reached(stretch: Stretch, box: Stretch, overflow: string): Stretch {
  if (overflow === 'visible') return stretch;
  if (overflow === 'auto' || overflow === 'scroll') return box;
  return { from: Math.max(stretch.from, box.from), to: Math.min(stretch.to, box.to) };
}

const isTooSmall = ({ from, to }: Stretch): boolean => to - from < LEAST_SEEN;
