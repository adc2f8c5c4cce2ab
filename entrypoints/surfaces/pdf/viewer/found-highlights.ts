import type { FoundPlace } from '../document-search.ts';
import type { LayerTexts } from './layer-texts.ts';

/** The names under which the style sheet of the viewer draws what was found. */
const ALL = 'pdf-found';
const CURRENT = 'pdf-found-current';

/** Draws what a search found on the pages that are drawn. */
export class FoundHighlights {
  readonly #all = new Highlight();
  readonly #current = new Highlight();
  readonly #pages = new Map<number, LayerTexts>();
  #found: readonly FoundPlace[] = [];
  #chosen: FoundPlace | undefined;

  constructor() {
    // Over the terms.
    this.#all.priority = 2;
    this.#current.priority = 3;
    CSS.highlights.set(ALL, this.#all);
    CSS.highlights.set(CURRENT, this.#current);
  }

  /** Takes the texts of a page that has been drawn, or `undefined` when it is drawn no more. */
  setPage(page: number, texts: LayerTexts | undefined): void {
    if (texts) this.#pages.set(page, texts);
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
    const found = this.#pages.get(span.page)?.rangeOf(span);
    if (!found) return undefined;
    const range = new Range();
    range.setStart(found.node, found.start);
    range.setEnd(found.node, found.end);
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
      for (const span of place) {
        const found = this.#pages.get(span.page)?.rangeOf(span);
        if (!found) continue;
        const range = new StaticRange({
          startContainer: found.node,
          startOffset: found.start,
          endContainer: found.node,
          endOffset: found.end,
        });
        (place === this.#chosen ? this.#current : this.#all).add(range);
      }
  }
}
