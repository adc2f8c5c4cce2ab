/** The names of the highlights in the style sheet for pages. */
const NAMES = { clear: 'neurogloss', faint: 'neurogloss-faint' } as const;

/**
 * Paints elements of the extension's own page as terms of pages are painted.
 * Returns the function that takes the paint away again; what other previews have painted stays.
 */
export function paintPreview(elements: Readonly<Record<keyof typeof NAMES, readonly Element[]>>): () => void {
  const painted = (['clear', 'faint'] as const).flatMap((prominence) => {
    const highlight = CSS.highlights.get(NAMES[prominence]) ?? new Highlight();
    CSS.highlights.set(NAMES[prominence], highlight);
    return elements[prominence].map((element) => {
      const range = new Range();
      range.selectNodeContents(element);
      highlight.add(range);
      return { highlight, range };
    });
  });
  return () => {
    for (const { highlight, range } of painted) highlight.delete(range);
  };
}
