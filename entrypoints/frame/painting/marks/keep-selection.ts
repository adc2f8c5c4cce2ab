import { isText } from '../../platform/nodes.ts';
import type { MarkGroups } from './mark-groups.ts';

/** A boundary point of the DOM: in the page's original text node, or in any node of the current tree. */
interface Place {
  node: Node;
  offset: number;
}

/** Runs a change that splits or joins text nodes, and restores the user's selection. */
export function keepSelection(groups: MarkGroups, change: () => void): void {
  const selection = getSelection();
  const ends = selection?.type === 'Range' ? endsOf(selection).map((end) => inOwn(groups, end)) : [];
  change();
  const [anchor, focus] = ends.map(
    (end, at) => (end && nowAt(groups, end)) ?? (selection && endsOf(selection)[at]),
  );
  if (selection && anchor && focus && !isSame([anchor, focus], endsOf(selection)))
    selection.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
}

function endsOf({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection): Place[] {
  if (!anchorNode || !focusNode) return [];
  return [
    { node: anchorNode, offset: anchorOffset },
    { node: focusNode, offset: focusOffset },
  ];
}

const isSame = (some: readonly Place[], others: readonly Place[]): boolean =>
  some.every(({ node, offset }, at) => others[at]?.node === node && others[at].offset === offset);

/** Returns the same point in the page's original text node as it is without marks; `undefined` outside of text. */
function inOwn(groups: MarkGroups, { node, offset }: Place): Place | undefined {
  // A point after a child node is stored as the end of that child's text: splitting the child shifts child offsets.
  const before = isText(node) ? node : node.childNodes[offset - 1];
  const text = before && (isText(before) ? before : groups.of(before) && before.firstChild);
  if (!text || !isText(text)) return undefined;
  const at = text === node ? offset : text.length;
  const group = groups.of(text);
  return group ? { node: group.originalText, offset: group.offsetOf(text) + at } : { node: text, offset: at };
}

/** Returns a point of an original text node in the current text nodes; `undefined` if that is not in the page. */
function nowAt(groups: MarkGroups, { node, offset }: Place): Place | undefined {
  const texts = groups.of(node)?.texts ?? [node].filter(isText);
  let rest = offset;
  for (const text of texts) {
    if (rest <= text.length) return text.isConnected ? { node: text, offset: rest } : undefined;
    rest -= text.length;
  }
  return undefined;
}
