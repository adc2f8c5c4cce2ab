import { isText } from '../../platform/nodes.ts';
import type { MarkGroup } from './mark-group.ts';

/**
 * Takes a group's marks out of the page and puts the text back into the page's own node, the same object at the same place.
 * Not mark.js's `unmark()`: it normalizes, and throws away text nodes that a framework still holds.
 * Where the page wrote into its node, a new text stays as it is, and where it split the node, the text goes on.
 * What the page set among our nodes keeps its place in the text.
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

/** The texts of ours before the first that follows something of the page. */
function untilTorn({ texts }: MarkGroup): Text[] {
  const [, first, ...others] = texts;
  const ours = new Set<Node>(texts);
  const torn = others.findIndex(({ previousSibling: before }) => before !== null && !ours.has(before));
  const joining = torn < 0 ? others : others.slice(0, torn);
  return first ? [first, ...joining] : [];
}

/**
 * Finds where the text of our nodes belongs when a group is unwrapped: after that of the returned text node; `stays`
 * where it is, since the page set something between; or is `gone`, since the page wrote another text.
 */
export function findRestoredPlace(group: MarkGroup, rewritten: ReadonlySet<Node>): Text | 'stays' | 'gone' {
  const { originalText, texts } = group;
  // The page goes through our nodes one by one, as scripts do that compare two trees, or replace words in all texts.
  if (texts.slice(1).some((text) => rewritten.has(text))) return group.isInOrder ? originalText : 'stays';
  return placeOfOurs(group, rewritten.has(originalText));
}

/** As above, where the page wrote at most into its own node. */
function placeOfOurs(group: MarkGroup, isRewritten: boolean): Text | 'stays' | 'gone' {
  const { originalText, made, texts } = group;
  const [first] = made;
  const parent = first?.parentNode;
  const whole = isRewritten ? 'gone' : originalText;
  // The page may have taken the marks away itself, and then normalized.
  if (!first || !parent) return isNormalized(group) && texts[1]?.isConnected ? 'stays' : whole;
  if (isNormalized(group)) return afterNormalizing(group, first);
  if (!isRewritten && originalText.parentNode === parent) return originalText;
  const last = parent.contains(originalText) ? lastPart(group, parent) : undefined;
  if (!last || (isRewritten && last === originalText)) return whole;
  return last.nextSibling === first ? last : 'stays';
}

/** Only `normalize()` takes an empty text node of ours away and leaves what stood before it. */
const isNormalized = ({ originalText, sentinel }: MarkGroup): boolean =>
  !sentinel.parentNode && !originalText.parentNode;

/** The browser took the page's node away, empty as we left it or joined to the text before it. */
function afterNormalizing({ originalText, remainingData }: MarkGroup, first: ChildNode): Text {
  const { previousSibling: before } = first;
  if (before && isText(before) && before.data.endsWith(remainingData)) return before;
  first.before(originalText);
  return originalText;
}

/** The last of the text nodes into which the page split its own, maybe in elements: they read on as we left it. */
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
