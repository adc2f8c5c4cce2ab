import type { MatchRange } from '../../painting/match-range.ts';
import { clientRectsOf } from '../../platform/rects.ts';
import type { Box } from './card-placement.ts';

/**
 * Returns the line box of a range that is closest to where its line was.
 * Boxes are in CSS pixels of the viewport. Text moves and wraps differently while a card is open, so the
 * line is looked up again. Returns `undefined` when the range has left the page, or is no longer drawn for a reason
 * other than being muted.
 */
export function findAnchorLine(range: MatchRange, { x, y }: DOMRect, isMuted: boolean): DOMRect | undefined {
  const isMatch = isMuted || range.drawn !== null;
  const isThere = isMatch && range.node.isConnected && range.end <= range.node.length;
  const distance = (line: DOMRect): number => Math.hypot(line.x - x, line.y - y);
  return (isThere ? clientRectsOf(range) : []).reduce<DOMRect | undefined>(
    (best, line) => (!best || distance(line) < distance(best) ? line : best),
    undefined,
  );
}

/** Returns the visible part of the viewport, in CSS pixels; under pinch zoom, the visual viewport. */
export function currentView(): Box {
  const { visualViewport: visual } = window;
  const { clientWidth, clientHeight, currentCSSZoom: zoom } = document.documentElement;
  // In quirks mode `clientHeight` is the height of the content; `innerWidth` includes the scroll bar.
  const width = Math.min(innerWidth, clientWidth * zoom || innerWidth);
  const height =
    document.compatMode === 'CSS1Compat'
      ? Math.min(innerHeight, clientHeight * zoom || innerHeight)
      : innerHeight;
  if (!visual || visual.scale === 1) return { x: 0, y: 0, width, height };
  return { x: visual.offsetLeft, y: visual.offsetTop, width: visual.width, height: visual.height };
}

/** Returns whether any part of a line box is inside the view. */
export function isInView(line: Box, view: Box): boolean {
  return (
    line.x < view.x + view.width &&
    line.x + line.width > view.x &&
    line.y < view.y + view.height &&
    line.y + line.height > view.y
  );
}

/** Returns whether the text of a node is set vertically (`writing-mode`). */
export const isVertical = ({ parentElement }: Text): boolean =>
  parentElement !== null && /^(vertical|sideways)/.test(getComputedStyle(parentElement).writingMode);
