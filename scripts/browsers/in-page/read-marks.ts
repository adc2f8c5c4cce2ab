/**
 * Returns the text of all elements in which the marks painter wrapped terms, open shadow roots included; a term that crosses
 * the page's own elements has several. Those of one root come in document order. Runs in the page, as source.
 */
export function marksInPage(): string[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
  return roots.flatMap((root) =>
    [...root.querySelectorAll('mark.neurogloss')].map(({ textContent }) => textContent ?? ''),
  );
}
