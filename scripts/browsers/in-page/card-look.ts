/**
 * Returns what a user can see of the card in this shadow root, except its place: each element with its styles.
 * Runs in the page, as source.
 */
export function cardLook(root: ShadowRoot): string[] {
  const properties = [
    // As laid out, whatever the place on the screen is: a rect's size depends on that by a fraction of a pixel.
    'width',
    'height',
    'color',
    'background-color',
    'font-family',
    'font-size',
    'font-style',
    'font-weight',
    'line-height',
    'letter-spacing',
    'word-spacing',
    'text-align',
    'text-transform',
    'direction',
    'visibility',
    'opacity',
    'cursor',
    'user-select',
    'margin',
    'padding',
    'border',
  ];
  return Array.from(root.querySelectorAll('*'), (element) => {
    const style = getComputedStyle(element);
    const look = properties.map((property) => style.getPropertyValue(property)).join('; ');
    return `${element.localName}.${element.className}: ${look}`;
  });
}

/** Returns what a page's own styles might do to the card's element; `null` when there is no card. Runs in the page, as source. */
export function cardHostLook(): string[] | null {
  const host = document.querySelector('neurogloss-card');
  if (!host) return null;
  const { opacity, visibility, transform, filter, pointerEvents } = getComputedStyle(host);
  return [opacity, visibility, transform, filter, pointerEvents];
}
