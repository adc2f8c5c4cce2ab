/** Yields all elements of a tree at a point, topmost first, with those in the shadow roots among `roots`. In CSS pixels of the viewport. */
export function* elementsAt(
  x: number,
  y: number,
  root: Document | ShadowRoot,
  roots: readonly ShadowRoot[],
): Generator<Element, void> {
  for (const element of root.elementsFromPoint(x, y)) {
    // A shadow root names the elements around it too.
    if (element.getRootNode() !== root) continue;
    const inner = roots.find(({ host }) => host === element);
    if (inner) yield* elementsAt(x, y, inner, roots);
    yield element;
  }
}
