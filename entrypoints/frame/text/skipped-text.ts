import { closestAcross, elementAt, isElement, parentElementAcross } from '../platform/nodes.ts';
import { SKIPPED } from './skip-rules.ts';
import { textFlow } from './text-flow.ts';

/** Whether the text at this node is left alone, or hidden: hidden parts are read when they are shown. */
export const isExcluded = (node: Node): boolean => isSkipped(node) || findHiddenElement(node) !== undefined;

/** Whether the rules leave the text at this node alone; so they do where there is no element around it. */
export function isSkipped(node: Node): boolean {
  const element = elementAt(node);
  return !element || closestAcross(element, SKIPPED) !== null;
}

/** The outermost element of its tree that is left alone and holds this node, or is it; `null` where there is none. */
export function findOutermostSkipped(node: Node): Element | null {
  let outermost: Element | null = null;
  for (let element = isElement(node) ? node : node.parentElement; element; element = element.parentElement) {
    element = element.closest(SKIPPED);
    if (!element) break;
    outermost = element;
  }
  return outermost;
}

/** The innermost element around this node, or the node itself, that has its text not rendered; `undefined` where it is. */
export function findHiddenElement(node: Node): Element | undefined {
  const element = elementAt(node);
  if (!element || element.checkVisibility()) return undefined;
  // Text in closed `<details>` or below `content-visibility` is read; `checkVisibility` alone would take it for text without boxes.
  for (let outer: Element | null = element; outer; outer = parentElementAcross(outer)) {
    if (textFlow(outer) === 'hidden') return outer;
  }
  return undefined;
}

/** Whether the whole document is an editor, whose text is left alone. No event follows the change: check at mutations and at input. */
export const isDesignMode = (): boolean => document.designMode === 'on';
