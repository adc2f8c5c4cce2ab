// `instanceof` fails for nodes that the page adopted from another frame.
// `Node.TEXT_NODE` and the like are looked up across worlds each time: these run for every node of a page.
const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;

export const isText = (node: Node): node is Text => node.nodeType === TEXT;

export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === FRAGMENT && 'host' in node;

/** The text nodes of a node: itself, or all below it in its tree. */
export function* textsIn(node: Node): Generator<Text, void> {
  if (isText(node)) yield node;
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) if (isText(text)) yield text;
}

/** Whether a node begins before another in the document. */
export const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Whether a node is in the page of this frame: pages move nodes to other frames, where another script reads them. */
export const isInThisDocument = (node: Node): boolean => node.isConnected && node.ownerDocument === document;

/** The parent element, from a shadow root on to its host; `null` at the top and in detached trees. */
export function parentElementAcross(node: Node): Element | null {
  const parent = node.parentNode;
  if (!parent) return null;
  if (isElement(parent)) return parent;
  return isShadowRoot(parent) ? parent.host : null;
}

/** Whether a node is this one or a descendant of it, in shadow roots too. */
export function containsAcross(outer: Node, node: Node): boolean {
  for (let inner: Node | null = node; inner; inner = hostOf(inner)) if (outer.contains(inner)) return true;
  return false;
}

/** The closest element that a selector selects, from the node itself outwards, shadow hosts included. */
export function closestAcross(node: Node, selector: string): Element | null {
  for (let element = elementAt(node); element; element = hostOf(element)) {
    const found = element.closest(selector);
    if (found) return found;
  }
  return null;
}

/** A node if it is an element, else the one around it. */
export const elementAt = (node: Node): Element | null => (isElement(node) ? node : parentElementAcross(node));

/** The host of the shadow root that holds a node; `null` where none does. */
function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return isShadowRoot(root) ? root.host : null;
}
