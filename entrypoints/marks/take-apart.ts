import { isText } from '../content/dom-nodes.ts';
import type { Group } from './group.ts';

/**
 * Takes a group's marks out of the page and gives the text back to the page's own node, which is the same object in its place.
 * Not mark.js's `unmark()`: it normalizes, and throws away text nodes that a framework still holds.
 * With `isRewritten` the page wrote a new text into its node: that one stays as it is.
 */
export function takeApart(group: Group, isRewritten: boolean): void {
  const { owner } = group;
  const last = lastOwnText(group);
  const isSplit = last !== owner;
  if (isSplit) last.appendData(textOf(group));
  else if (!isRewritten) owner.data = owner.data + textOf(group);
  for (const node of group.made) {
    const foreign =
      node instanceof HTMLElement ? [...node.childNodes].filter((each) => !isOurs(group, each)) : [];
    node.replaceWith(...foreign);
  }
}

const isOurs = (group: Group, node: Node): boolean => group.texts.some((text) => text === node);

/** The text of the nodes that we made, with what the page wrote into them. */
const textOf = ({ texts }: Group): string =>
  texts
    .slice(1)
    .map(({ data }) => data)
    .join('');

/** The page's own node, or the last of those into which the page split it after we had marked it. */
function lastOwnText({ owner, made: [first], text, texts }: Group): Text {
  const ours = texts.slice(1).reduce((length, { data }) => length + data.length, 0);
  let read = owner.data;
  let last = owner;
  for (let node = owner.nextSibling; node && isText(node) && node !== first; node = node.nextSibling) {
    read += node.data;
    last = node;
  }
  return last.nextSibling === first && read === text.slice(0, text.length - ours) ? last : owner;
}
