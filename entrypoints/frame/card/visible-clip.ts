import { parentElementAcross } from '../platform/nodes.ts';
import type { Box } from './card-placement.ts';

/** The part of the view in which a text can be seen: what scrolls or clips around it lets no more of it through. */
export function visibleClipOf(text: Text, view: Box): Box {
  let clip = view;
  /** Whether only what is positioned can hold the text. */
  let isOut = false;
  for (
    let box = parentElementAcross(text);
    box && box !== document.documentElement;
    box = parentElementAcross(box)
  ) {
    const style = getComputedStyle(box);
    const holds = !isOut || style.position !== 'static' || style.transform !== 'none';
    if (!holds) continue;
    if (clips(box, style)) clip = shared(clip, box.getBoundingClientRect());
    if (style.position === 'fixed') break;
    isOut = style.position === 'absolute';
  }
  return clip;
}

function clips(box: Element, { overflow, display }: CSSStyleDeclaration): boolean {
  if (overflow === 'visible' || display === 'inline' || display === 'contents') return false;
  // What the body says of itself is meant for the view.
  return box !== document.body || getComputedStyle(document.documentElement).overflow !== 'visible';
}

/** Of no or less than no size where they share nothing. */
function shared(one: Box, other: Box): Box {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  const width = Math.min(one.x + one.width, other.x + other.width) - x;
  const height = Math.min(one.y + one.height, other.y + other.height) - y;
  return { x, y, width, height };
}
