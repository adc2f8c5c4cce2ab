import { isElement } from '../platform/nodes.ts';
import { isInReadLanguage, ownReadLanguage } from './language.ts';
import { type TextFlow, textFlow } from './text-flow.ts';

/** What a walk keeps of an element until it leaves it. */
export interface OpenElement {
  element: Element;
  /** How it takes part in the text around it; `undefined` until that matters. */
  flow: TextFlow | undefined;
  /** Whether the text around the element is in a language that is read. */
  wasRead: boolean;
}

/**
 * Returns the ancestors of a node below a root, outermost first.
 * Each is described as if a walk had entered it.
 */
export function openAround(node: Node, root: Node, anyLanguage: boolean): OpenElement[] {
  const ancestors: Element[] = [];
  for (let outer = node.parentNode; outer && outer !== root; outer = outer.parentNode)
    if (isElement(outer)) ancestors.unshift(outer);
  const [outermost] = ancestors;
  // A walk may end before it leaves them: to ask each for its style and for its language costs more than a paragraph does.
  let isRead = anyLanguage || outermost === undefined || isReadAround(outermost);
  return ancestors.map((element) => {
    const wasRead = isRead;
    if (!anyLanguage && element.hasAttribute('lang')) isRead = ownReadLanguage(element) ?? isRead;
    return { element, flow: undefined, wasRead };
  });
}

/** Returns whether the text around a node is in a language that is read. */
export const isReadAround = (node: Node): boolean => isInReadLanguage(node.parentNode ?? node);

/** Returns how a node takes part in the text around it; what is no element, as a block does. */
export const flowOf = (node: Node | null): TextFlow =>
  node !== null && isElement(node) ? textFlow(node) : 'block';
