import { isText } from '../../platform/nodes.ts';

/**
 * Takes away a mark that no painter knows; its text goes back to the page's node before it, where there is one, and so
 * does the text after it: mark.js split it off, even an empty one. Returns the nodes that are there now.
 */
export function unwrapMark(mark: Element): ChildNode[] {
  const { nextSibling: behind } = mark;
  const inside = [...mark.childNodes];
  mark.replaceWith(...inside);
  return [...inside, ...(behind ? [behind] : [])].map(joinToTextBefore);
}

function joinToTextBefore(node: ChildNode): ChildNode {
  const { previousSibling: before } = node;
  if (!isText(node) || !before || !isText(before)) return node;
  before.appendData(node.data);
  node.remove();
  return before;
}
