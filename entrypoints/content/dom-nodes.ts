// `instanceof` fails for nodes that the page adopted from another frame.

export const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

export const isShadowRoot = (node: Node): node is ShadowRoot =>
  node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;

/** The parent element, from a shadow root on to its host; `null` at the top and in detached trees. */
export function parentAcross(node: Node): Element | null {
  const parent = node.parentNode;
  if (!parent) return null;
  if (isElement(parent)) return parent;
  return isShadowRoot(parent) ? parent.host : null;
}

/** The closest element that a selector selects, from the node itself outwards, shadow hosts included. */
export function closestAcross(node: Node, selector: string): Element | null {
  let element = isElement(node) ? node : parentAcross(node);
  while (element) {
    const found = element.closest(selector);
    if (found) return found;
    const root = element.getRootNode();
    element = isShadowRoot(root) ? root.host : null;
  }
  return null;
}
