import { closestAcross, isElement, parentAcross } from './dom-nodes.ts';
import { SKIPPED } from './skip-rules.ts';
import { textFlow } from './text-flow.ts';

/** Whether the text at this node is left alone, or hidden: hidden parts are read when they are shown. */
export function isLeftAlone(node: Node): boolean {
  const element = isElement(node) ? node : parentAcross(node);
  if (!element || closestAcross(element, SKIPPED)) return true;
  return !element.checkVisibility() && isInHiddenPart(element);
}

/** Tells text in closed `<details>` or below `content-visibility`, which is read, from text without boxes. */
function isInHiddenPart(element: Element): boolean {
  for (let outer: Element | null = element; outer; outer = parentAcross(outer)) {
    if (textFlow(outer) === 'hidden') return true;
  }
  return false;
}
