import { isElement } from '../platform/nodes.ts';
import { isInReadLanguage } from './language.ts';
import { textFlow } from './text-flow.ts';

/** What a walk keeps of an element until it leaves it. */
export interface OpenElement {
  element: Element;
  /** Whether its text is separate from the text around it. */
  isBlock: boolean;
  /** Whether the text around the element is in a language that is read. */
  wasRead: boolean;
}

/**
 * Returns the ancestors of a node below a root, outermost first.
 * Each is described as if a walk had entered it.
 */
export function openAround(node: Node, root: Node, anyLanguage: boolean): OpenElement[] {
  const open: OpenElement[] = [];
  for (let outer = node.parentNode; outer && outer !== root; outer = outer.parentNode) {
    if (!isElement(outer)) continue;
    const wasRead = anyLanguage || isReadAround(outer);
    open.unshift({ element: outer, isBlock: !isInline(outer), wasRead });
  }
  return open;
}

/** Returns whether the text around a node is in a language that is read. */
export const isReadAround = (node: Node): boolean => isInReadLanguage(node.parentNode ?? node);

/** Returns whether a node is an element whose text continues the line. */
export const isInline = (node: Node | null): boolean =>
  node !== null && isElement(node) && textFlow(node) === 'inline';
