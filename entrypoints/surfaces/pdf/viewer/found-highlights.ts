import type { FoundPlace } from '../document-search.ts';

/** The names under which the style sheet of the viewer draws what was found. */
const ALL = 'pdf-found';
const CURRENT = 'pdf-found-current';

/** Draws what a search found on the pages that are drawn. */
export class FoundHighlights {
  readonly #all = new Highlight();
  readonly #current = new Highlight();
  readonly #pages = new Map<number, readonly (Text | undefined)[]>();
  #found: readonly FoundPlace[] = [];
  #chosen: FoundPlace | undefined;

  constructor() {
    // Over the terms.
    this.#all.priority = 2;
    this.#current.priority = 3;
    CSS.highlights.set(ALL, this.#all);
    CSS.highlights.set(CURRENT, this.#current);
  }

  /** Takes the text nodes of a page that has been drawn, or `undefined` when it is drawn no more. */
  setPage(page: number, nodes: readonly (Text | undefined)[] | undefined): void {
    if (nodes) this.#pages.set(page, nodes);
    else this.#pages.delete(page);
    if (this.#found.length > 0) this.#draw();
  }

  /** Shows these places, and one of them more than the others. */
  show(found: readonly FoundPlace[], chosen: FoundPlace | undefined): void {
    this.#found = found;
    this.#chosen = chosen;
    this.#draw();
  }

  /** Returns the first part of a place on its page; `undefined` while that is not drawn. */
  rangeOf(place: FoundPlace): Range | undefined {
    const [span] = place;
    const node = this.#pages.get(span.page)?.[span.item];
    if (!node) return undefined;
    const range = new Range();
    range.setStart(node, span.start);
    range.setEnd(node, span.end);
    return range;
  }

  /** Removes all that is drawn. */
  clear(): void {
    CSS.highlights.delete(ALL);
    CSS.highlights.delete(CURRENT);
  }

  #draw(): void {
    this.#all.clear();
    this.#current.clear();
    for (const place of this.#found)
      for (const { page, item, start, end } of place) {
        const node = this.#pages.get(page)?.[item];
        if (!node) continue;
        const range = new StaticRange({
          startContainer: node,
          startOffset: start,
          endContainer: node,
          endOffset: end,
        });
        (place === this.#chosen ? this.#current : this.#all).add(range);
      }
  }
}
