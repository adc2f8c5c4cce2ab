/**
 * Has a page remember closed shadow roots, which browsers open to extensions: returns the function that finds the root of
 * an element. Those of the page's markup are not remembered. Runs in the page, as source, before its scripts.
 */
export function rememberRoots(): (element: Element) => ShadowRoot | null {
  const roots = new WeakMap<Element, ShadowRoot>();
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.set(this, root);
    return root;
  };
  return (element) => element.shadowRoot ?? roots.get(element) ?? null;
}
