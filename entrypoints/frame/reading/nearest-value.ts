/** Text nodes that are looked at on each side: a few paragraphs or rows of a table. */
const STEPS = 24;

/** The value known of a text node near this one in its tree, before it or else after it; `undefined` where none is near. */
export function findNearestValue<Value>(text: Node, values: WeakMap<Node, Value>): Value | undefined {
  const walker = document.createTreeWalker(text.getRootNode(), NodeFilter.SHOW_TEXT);
  for (const move of ['previousNode', 'nextNode'] as const) {
    walker.currentNode = text;
    for (let step = 0; step < STEPS; step++) {
      const node = walker[move]();
      const value = node && values.get(node);
      if (value) return value;
    }
  }
  return undefined;
}
