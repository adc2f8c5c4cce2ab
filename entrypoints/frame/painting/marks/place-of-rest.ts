import { isText } from '../../platform/nodes.ts';
import type { Group } from './mark-group.ts';

/**
 * Where the text of the nodes that we made belongs when a group is taken apart: behind that of this text node; `stays`
 * where it is, since the page set something between; or is `gone`, since the page wrote another text.
 */
export function placeOfRest(group: Group, rewritten: ReadonlySet<Node>): Text | 'stays' | 'gone' {
  const { owner, texts } = group;
  // The page goes through our nodes one by one, as scripts do that compare two trees, or replace words in all texts.
  if (texts.slice(1).some((text) => rewritten.has(text))) return group.isInOrder ? owner : 'stays';
  return placeOfOurs(group, rewritten.has(owner));
}

/** As above, where the page wrote at most into its own node. */
function placeOfOurs(group: Group, isRewritten: boolean): Text | 'stays' | 'gone' {
  const { owner, made, texts } = group;
  const [first] = made;
  const parent = first?.parentNode;
  const whole = isRewritten ? 'gone' : owner;
  // The page may have taken the marks away itself, and then normalized.
  if (!first || !parent) return isNormalized(group) && texts[1]?.isConnected ? 'stays' : whole;
  if (isNormalized(group)) return afterNormalizing(group, first);
  if (!isRewritten && owner.parentNode === parent) return owner;
  const last = parent.contains(owner) ? lastPart(group, parent) : undefined;
  if (!last || (isRewritten && last === owner)) return whole;
  return last.nextSibling === first ? last : 'stays';
}

/** Only `normalize()` takes an empty text node of ours away and leaves what stood before it. */
const isNormalized = ({ owner, witness }: Group): boolean => !witness.parentNode && !owner.parentNode;

/** The browser took the page's node away, empty as we left it or joined to the text before it. */
function afterNormalizing({ owner, ownText }: Group, first: ChildNode): Text {
  const { previousSibling: before } = first;
  if (before && isText(before) && before.data.endsWith(ownText)) return before;
  first.before(owner);
  return owner;
}

/** The last of the text nodes into which the page split its own, maybe in elements: they read on as we left it. */
function lastPart({ owner, ownText }: Group, parent: Node): Text | undefined {
  const walker = document.createTreeWalker(parent, NodeFilter.SHOW_TEXT);
  walker.currentNode = owner;
  let last = owner;
  let read = owner.data;
  for (
    let next = walker.nextNode();
    next && isText(next) && read.length < ownText.length;
    next = walker.nextNode()
  ) {
    read += next.data;
    last = next;
  }
  return read === ownText ? last : undefined;
}
