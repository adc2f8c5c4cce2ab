import { isElement, isText } from '../platform/nodes.ts';
import { MAX_BLOCK } from './block-builder.ts';
import { textFlow } from './text-flow.ts';

/** The first text node of the block that a text node is part of. */
export function findBlockStart(text: Text): Text {
  let first = text;
  let length = 0;
  for (const before of textBefore(text)) {
    first = before;
    length += before.length;
    if (length > MAX_BLOCK) break;
  }
  return first;
}

/** The text nodes before this one in its block, backwards. */
function* textBefore(text: Text): Generator<Text, void> {
  let afterLineBreak = false;
  for (let node = previousInLine(text); node; node = previousInLine(node)) {
    if (isText(node)) {
      if (/\S/.test(node.data)) afterLineBreak = false;
      yield node;
    } else if (isElement(node) && textFlow(node) === 'line-break') {
      if (afterLineBreak) return;
      afterLineBreak = true;
    }
  }
}

/** The node before this one as long as the line goes on: the last one inside an inline element, else that element's start. */
function previousInLine(node: Node): Node | null {
  const sibling = node.previousSibling;
  if (sibling) return lastInLine(sibling);
  const parent = node.parentNode;
  return parent && isElement(parent) && textFlow(parent) === 'inline' ? parent : null;
}

function lastInLine(outer: Node): Node | null {
  let node = outer;
  while (isElement(node)) {
    const flow = textFlow(node);
    if (flow === 'line-break' || flow === 'annotation') return node;
    if (flow !== 'inline') return null;
    if (!node.lastChild) return node;
    node = node.lastChild;
  }
  return node;
}

/** The block-level element, or the root, that holds the block of this node. */
export function findBlockContainer(node: Node): Node {
  let container = node;
  while (container.parentNode) {
    container = container.parentNode;
    if (!isElement(container) || textFlow(container) !== 'inline') break;
  }
  return container;
}
