import { closestAcross, elementAt, isElement, parentElementAcross } from '../platform/nodes.ts';
import { SKIPPED } from './skip-rules.ts';
import { textFlow } from './text-flow.ts';

/**
 * Returns whether the text at this node is skipped or hidden.
 * Hidden elements are read once they are shown.
 */
export const isExcluded = (node: Node): boolean => isSkipped(node) || findHiddenElement(node) !== undefined;

/**
 * Returns whether the rules exclude the text at this node.
 * Returns `true` if no element contains it.
 */
export function isSkipped(node: Node): boolean {
  const element = elementAt(node);
  return !element || closestAcross(element, SKIPPED) !== null;
}

/**
 * Returns the outermost skipped element that is or contains this node, or `null`.
 * Only elements in the same tree are considered.
 */
export function findOutermostSkipped(node: Node): Element | null {
  let outermost: Element | null = null;
  for (let element = isElement(node) ? node : node.parentElement; element; element = element.parentElement) {
    element = element.closest(SKIPPED);
    if (!element) break;
    outermost = element;
  }
  return outermost;
}

/**
 * Returns the innermost element that keeps this node from being rendered, the node itself included.
 * Returns `undefined` if the node is rendered.
 */
export function findHiddenElement(node: Node): Element | undefined {
  const element = elementAt(node);
  if (!element || element.checkVisibility()) return undefined;
  // Text in closed `<details>` or in `content-visibility` is read, but `checkVisibility` alone reports it as
  // not visible.
  for (let outer: Element | null = element; outer; outer = parentElementAcross(outer)) {
    if (textFlow(outer) === 'hidden') return outer;
  }
  return undefined;
}

/**
 * Returns whether the whole document is an editor, whose text is not read.
 * No event is fired when that changes: it is checked at mutations and at input.
 */
export const isDesignMode = (): boolean => document.designMode === 'on';
