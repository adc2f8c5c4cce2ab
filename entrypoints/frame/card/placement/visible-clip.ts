import { flatParents } from '../../platform/flat-tree.ts';
import type { Box } from './card-placement.ts';

/**
 * Returns the part of the view in which no ancestor clips a text node.
 * The box is in CSS pixels. Its width or height is 0 or less when the node is completely clipped.
 */
export function visibleClipOf(text: Text, view: Box, roots: readonly ShadowRoot[]): Box {
  let clip = view;
  for (const { box } of clippingBoxes(text, roots)) clip = sharedBox(clip, box.getBoundingClientRect());
  return clip;
}

/** Yields the elements whose `overflow` clips a text node, from the inside out, with their computed styles. */
export function* clippingBoxes(
  text: Text,
  roots: readonly ShadowRoot[],
): Generator<{ box: Element; style: CSSStyleDeclaration }, void> {
  /** Whether the last box was absolute: only a positioned or transformed ancestor clips it. */
  let isOut = false;
  for (const box of flatParents(text, roots)) {
    if (box === document.documentElement) return;
    const style = getComputedStyle(box);
    const holds = !isOut || style.position !== 'static' || style.transform !== 'none';
    if (!holds) continue;
    if (clips(box, style)) yield { box, style };
    if (style.position === 'fixed') return;
    isOut = style.position === 'absolute';
  }
}

function clips(box: Element, { overflow, display }: CSSStyleDeclaration): boolean {
  if (overflow === 'visible' || display === 'inline' || display === 'contents') return false;
  // The `overflow` of the body applies to the viewport, unless the root element sets its own.
  return box !== document.body || getComputedStyle(document.documentElement).overflow !== 'visible';
}

/** Returns the intersection of two boxes; width or height is 0 or less when they do not overlap. */
export function sharedBox(one: Box, other: Box): Box {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  const width = Math.min(one.x + one.width, other.x + other.width) - x;
  const height = Math.min(one.y + one.height, other.y + other.height) - y;
  return { x, y, width, height };
}
