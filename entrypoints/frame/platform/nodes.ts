// `instanceof` fails for nodes that the page adopted from another frame.
// `Node.TEXT_NODE` and the like are looked up across JavaScript worlds each time: these functions run for
// every node of a page.
const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;

/** A place in a page: within so many UTF-16 code units of text after the start of a node, white space as one, about. */
export interface TextPlace {
  node: Node;
  length: number;
}

/** Returns whether a node is a text node. */
export const isText = (node: Node): node is Text => node.nodeType === TEXT;

/** Returns whether a node is an element. */
export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

/** Returns whether a node is a shadow root. */
export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === FRAGMENT && 'host' in node;

/** Yields a text node itself, or all text nodes below another node in its tree. */
export function* textsIn(node: Node): Generator<Text, void> {
  if (isText(node)) yield node;
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) if (isText(text)) yield text;
}

/** Returns whether `one` starts before `other` in document order. */
export const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/**
 * Returns whether a node is in the document of this frame.
 * Pages move nodes to other frames, where another script reads them.
 */
export const isInThisDocument = (node: Node): boolean => node.isConnected && node.ownerDocument === document;

/**
 * Returns the parent element, which for a child of a shadow root is the host.
 * Returns `null` at the top and in detached trees.
 */
export function parentElementAcross(node: Node): Element | null {
  const parent = node.parentNode;
  if (!parent) return null;
  if (isElement(parent)) return parent;
  return isShadowRoot(parent) ? parent.host : null;
}

/** Returns whether `node` is `outer` or a descendant of it, including in shadow roots. */
export function containsAcross(outer: Node, node: Node): boolean {
  for (let inner: Node | null = node; inner; inner = hostOf(inner)) if (outer.contains(inner)) return true;
  return false;
}

/**
 * Returns the closest element that matches a selector, across shadow boundaries, or `null`.
 * The search starts at the node itself.
 */
export function closestAcross(node: Node, selector: string): Element | null {
  for (let element = elementAt(node); element; element = hostOf(element)) {
    const found = element.closest(selector);
    if (found) return found;
  }
  return null;
}

/** Returns the node if it is an element, otherwise its parent element across shadow boundaries. */
export const elementAt = (node: Node): Element | null => (isElement(node) ? node : parentElementAcross(node));

/** Returns the host of the shadow root that contains a node; `null` if none does. */
function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return isShadowRoot(root) ? root.host : null;
}
