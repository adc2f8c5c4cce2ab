import { isText } from '../../platform/nodes.ts';
import type { MarkGroup } from './mark-group.ts';

/**
 * Removes a group's marks and moves their text back into the page's own text node.
 * mark.js's `unmark()` is no use here: it normalizes, and so discards text nodes that a framework still references.
 * If the page has rewritten its node, the new text is kept; if it has split the node, the text is appended to the last
 * part. Nodes that the page has inserted between ours keep their position in the text.
 */
export function unwrapGroup(group: MarkGroup, rewritten: ReadonlySet<Node>): void {
  const place = findRestoredPlace(group, rewritten);
  group.sentinel.remove();
  for (const mark of group.marks.values()) mark.replaceWith(...mark.childNodes);
  const rest = group.texts.slice(1);
  if (place === 'stays') return;
  const joining = place === 'gone' ? rest : untilTorn(group);
  if (place !== 'gone') place.appendData(joining.map(({ data }) => data).join(''));
  for (const text of joining) text.remove();
}

/** Returns our text nodes up to the first node that the page inserted between them. */
function untilTorn({ texts }: MarkGroup): Text[] {
  const [, first, ...others] = texts;
  const ours = new Set<Node>(texts);
  const torn = others.findIndex(({ previousSibling: before }) => before !== null && !ours.has(before));
  const joining = torn < 0 ? others : others.slice(0, torn);
  return first ? [first, ...joining] : [];
}

/**
 * Returns the text node to which unwrapping a group appends the text of our nodes.
 * Returns `stays` when it must stay in its own nodes, since the page has inserted something between them; `gone` when
 * it must be removed, since the page has written another text.
 */
export function findRestoredPlace(group: MarkGroup, rewritten: ReadonlySet<Node>): Text | 'stays' | 'gone' {
  const { originalText, texts } = group;
  // The page rewrites our text nodes one by one, as scripts do that diff two trees or replace words in all text nodes.
  if (texts.slice(1).some((text) => rewritten.has(text))) return group.isInOrder ? originalText : 'stays';
  return placeOfOurs(group, rewritten.has(originalText));
}

/** Same as `findRestoredPlace`, if the page has rewritten at most its own text node. */
function placeOfOurs(group: MarkGroup, isRewritten: boolean): Text | 'stays' | 'gone' {
  const { originalText, made, texts } = group;
  const [first] = made;
  const parent = first?.parentNode;
  const whole = isRewritten ? 'gone' : originalText;
  // The page may have unwrapped the marks itself, and then called `normalize()`.
  if (!first || !parent) return isNormalized(group) && texts[1]?.isConnected ? 'stays' : whole;
  if (isNormalized(group)) return afterNormalizing(group, first);
  if (!isRewritten && originalText.parentNode === parent) return originalText;
  const last = parent.contains(originalText) ? lastPart(group, parent) : undefined;
  if (!last || (isRewritten && last === originalText)) return whole;
  return last.nextSibling === first ? last : 'stays';
}

/** Whether the page called `normalize()`: nothing else removes an empty text node and leaves what was before it. */
const isNormalized = ({ originalText, sentinel }: MarkGroup): boolean =>
  !sentinel.parentNode && !originalText.parentNode;

/** Finds the place after `normalize()` removed the page's own node: it was empty, or joined to the text before. */
function afterNormalizing({ originalText, remainingData }: MarkGroup, first: ChildNode): Text {
  const { previousSibling: before } = first;
  if (before && isText(before) && before.data.endsWith(remainingData)) return before;
  first.before(originalText);
  return originalText;
}

/**
 * Returns the last of the text nodes into which the page has split its own.
 * They may be inside elements. Returns `undefined` when their text is not what marking left in that node.
 */
function lastPart({ originalText, remainingData }: MarkGroup, parent: Node): Text | undefined {
  const walker = document.createTreeWalker(parent, NodeFilter.SHOW_TEXT);
  walker.currentNode = originalText;
  let last = originalText;
  let read = originalText.data;
  for (
    let next = walker.nextNode();
    next && isText(next) && read.length < remainingData.length;
    next = walker.nextNode()
  ) {
    read += next.data;
    last = next;
  }
  return read === remainingData ? last : undefined;
}
