import { isText } from '../../platform/nodes.ts';

/**
 * Removes a mark that no painter knows.
 * Its text is joined to the text node before it, if there is one. The text node after the mark is joined
 * too: mark.js split it off, even when it is empty. Returns the nodes that now contain the text.
 */
export function unwrapMark(mark: Element): ChildNode[] {
  const { nextSibling: after } = mark;
  const inside = [...mark.childNodes];
  mark.replaceWith(...inside);
  return [...inside, ...(after ? [after] : [])].map(joinToTextBefore);
}

function joinToTextBefore(node: ChildNode): ChildNode {
  const { previousSibling: before } = node;
  if (!isText(node) || !before || !isText(before)) return node;
  before.appendData(node.data);
  node.remove();
  return before;
}
