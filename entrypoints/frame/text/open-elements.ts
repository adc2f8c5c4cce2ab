import { isElement } from '../platform/nodes.ts';
import { isInReadLanguage } from './language.ts';
import { textFlow } from './text-flow.ts';

/** What a walk remembers of an element until it leaves it. */
export interface OpenElement {
  element: Element;
  isBlock: boolean;
  /** Whether text was read before the element. */
  wasRead: boolean;
}

/** The elements around a node below a root, the outermost first, as if a walk had entered them. */
export function openAround(node: Node, root: Node, anyLanguage: boolean): OpenElement[] {
  const open: OpenElement[] = [];
  for (let outer = node.parentNode; outer && outer !== root; outer = outer.parentNode) {
    if (!isElement(outer)) continue;
    const wasRead = anyLanguage || isReadAround(outer);
    open.unshift({ element: outer, isBlock: !isInline(outer), wasRead });
  }
  return open;
}

/** Whether the text around a node is in a language that is read. */
export const isReadAround = (node: Node): boolean => isInReadLanguage(node.parentNode ?? node);

/** Whether a node is an element whose text goes on in the line. */
export const isInline = (node: Node | null): boolean =>
  node !== null && isElement(node) && textFlow(node) === 'inline';
