import { flatAncestors } from '../platform/flat-tree.ts';
import { isShadowRoot } from '../platform/nodes.ts';

/**
 * Where the page lets only what is inside be used. Elements of the top layer: those outside are below them, or inert.
 * `aria-modal`: screen readers keep to what is inside, and scripts of the page take the focus back into it.
 */
const LAYERS = ':modal, :fullscreen, :popover-open, [aria-modal="true"]';

/**
 * Returns the innermost layer of the page that holds a node, in which the card is shown and can be used; the root element when
 * there is none. That is a shadow root where the node is in the shadow tree of the layer's own element, which renders nothing
 * else.
 */
export function layerOf(node: Node, roots: readonly ShadowRoot[]): Element | ShadowRoot {
  const around = [...flatAncestors(node, roots)];
  // Nothing in an inert layer, such as a dialog behind another one, can be used.
  const usable = around.slice(
    around.findLastIndex((box) => !isShadowRoot(box) && box.matches('[inert]')) + 1,
  );
  for (const [at, box] of usable.entries()) {
    if (isShadowRoot(box) || !box.matches(LAYERS)) continue;
    const inner = usable[at - 1];
    return inner && isShadowRoot(inner) && inner.host === box ? inner : box;
  }
  return document.documentElement;
}
