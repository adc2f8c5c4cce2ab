import type { MarkGroup } from './mark-group.ts';
import { findRestoredPlace } from './place-of-rest.ts';

/**
 * Takes a group's marks out of the page and gives the text back to the page's own node, which is the same object in its place.
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
