import { isElement, isText } from '../platform/nodes.ts';
import { MAX_BLOCK } from './block-builder.ts';
import { continuesText, isNoPartOfText, joinBefore, textFlow } from './text-flow.ts';

/**
 * Returns the first text node of the block that contains a text node.
 * Searches back no further than the maximum length of a block.
 */
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

/** Yields the text nodes before this one in its block, in reverse order. */
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

/**
 * Returns the node before this one on the same line, or `null`.
 * The last node inside an inline element comes first, then the start of that element.
 */
function previousInLine(node: Node): Node | null {
  const sibling = node.previousSibling;
  if (sibling) return lastInLine(sibling);
  const parent = node.parentNode;
  if (!parent || !isElement(parent)) return null;
  const flow = textFlow(parent);
  const beginsText = flow === 'run' && joinBefore(parent) === null;
  return continuesText(flow) && !beginsText ? parent : null;
}

function lastInLine(outer: Node): Node | null {
  let node = outer;
  while (isElement(node)) {
    const flow = textFlow(node);
    if (flow === 'line-break' || isNoPartOfText(flow)) return node;
    if (!continuesText(flow)) return null;
    if (!node.lastChild) return node;
    node = node.lastChild;
  }
  return node;
}

/**
 * Returns the closest ancestor that is not inline, or the root.
 * It contains the whole block of this node.
 */
export function findBlockContainer(node: Node): Node {
  let container = node;
  while (container.parentNode) {
    container = container.parentNode;
    if (!isElement(container) || !continuesText(textFlow(container))) break;
  }
  return container;
}

/** Text nodes that are searched for one that is not blank. */
const MOST_BLANKS = 8;

/** Returns the text before a node in its tree, whatever block it is in; empty where there is none. */
export function textBeforeBlock(node: Node): string {
  const walker = document.createTreeWalker(node.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  for (let step = 0; step < MOST_BLANKS; step++) {
    const text = walker.previousNode();
    if (!text || !isText(text)) break;
    if (/\S/.test(text.data)) return text.data;
  }
  return '';
}
