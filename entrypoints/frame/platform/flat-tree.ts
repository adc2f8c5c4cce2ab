import { isElement, isShadowRoot, parentElementAcross } from './nodes.ts';

/**
 * Yields what a node is rendered in, from the inside out: the ancestors in the flat tree, with the shadow roots among them.
 * What is slotted is rendered in its slot (https://drafts.csswg.org/css-scoping/#flattening). Closed roots are seen only if
 * they are among `roots`.
 */
export function* flatAncestors(
  node: Node,
  roots: readonly ShadowRoot[],
): Generator<Element | ShadowRoot, void> {
  let outer = flatParent(node, roots);
  while (outer) {
    yield outer;
    outer = isShadowRoot(outer) ? outer.host : flatParent(outer, roots);
  }
}

/** Yields the elements that a node is rendered in, from the inside out; see `flatAncestors`. */
export function* flatParents(node: Node, roots: readonly ShadowRoot[]): Generator<Element, void> {
  for (const outer of flatAncestors(node, roots)) if (isElement(outer)) yield outer;
}

/** Returns whether a node is rendered in another one, or is that node. */
export function isRenderedIn(node: Node, outer: Node, roots: readonly ShadowRoot[]): boolean {
  if (outer.contains(node)) return true;
  for (const around of flatAncestors(node, roots)) if (around === outer) return true;
  return false;
}

/** Returns the element with the focus, in whatever shadow root it is; `null` where there is none. */
export function deepActiveElement(roots: readonly ShadowRoot[]): Element | null {
  let active = document.activeElement;
  for (;;) {
    const inner =
      roots.find(({ host }) => host === active)?.activeElement ?? active?.shadowRoot?.activeElement;
    if (!inner) return active;
    active = inner;
  }
}

function flatParent(node: Node, roots: readonly ShadowRoot[]): Element | ShadowRoot | null {
  const { parentNode: parent } = node;
  if (!parent) return null;
  if (isShadowRoot(parent)) return parent;
  return (isElement(parent) && slotOf(node, parent, roots)) || parentElementAcross(node);
}

function slotOf(node: Node, parent: Element, roots: readonly ShadowRoot[]): HTMLSlotElement | null {
  // `assignedSlot` is `null` for the slots of closed roots, for extensions too.
  const root = parent.shadowRoot ?? roots.find(({ host }) => host === parent);
  if (!root) return null;
  return [...root.querySelectorAll('slot')].find((slot) => slot.assignedNodes().includes(node)) ?? null;
}
