import type { Painter, Repair } from './painter.ts';
import type { Piece } from './piece.ts';

/** The page can list highlights: names say no more than that we are here. */
const TERMS = 'neurogloss';
const OPEN = 'neurogloss-open';

/** Paints with the CSS Custom Highlight API: the page's DOM stays as it is. */
export class Highlights implements Painter {
  readonly #terms = new Highlight();
  readonly #open = new Highlight();
  #count = 0;

  constructor() {
    this.#open.priority = 1;
  }

  show(pieces: readonly Piece[]): void {
    for (const piece of pieces) this.#draw(piece);
    this.#register();
  }

  hide(pieces: readonly Piece[]): void {
    for (const piece of pieces) this.#erase(piece);
  }

  move(pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      this.#erase(piece);
      this.#draw(piece);
    }
  }

  // A highlight has nothing in the page that a change could break; stale offsets are the registry's to find.
  repair(): Repair {
    return { lost: [], toRead: [] };
  }

  emphasize(pieces: readonly Piece[] | null): void {
    this.#open.clear();
    for (const { node, start, end } of pieces ?? []) this.#open.add(rangeOf(node, start, end));
    if (pieces) CSS.highlights.set(OPEN, this.#open);
    else CSS.highlights.delete(OPEN);
  }

  restore(): void {
    this.#register();
  }

  clear(): void {
    this.#terms.clear();
    this.#count = 0;
    CSS.highlights.delete(TERMS);
    CSS.highlights.delete(OPEN);
  }

  #draw(piece: Piece): void {
    const range = rangeOf(piece.node, piece.start, piece.end);
    piece.drawn = range;
    this.#terms.add(range);
    this.#count++;
  }

  #erase(piece: Piece): void {
    if (piece.drawn instanceof StaticRange && this.#terms.delete(piece.drawn)) this.#count--;
    piece.drawn = null;
  }

  /** Only a page with terms has the highlight: an empty one would tell the page that we are here. */
  #register(): void {
    if (this.#count > 0 && !CSS.highlights.has(TERMS)) CSS.highlights.set(TERMS, this.#terms);
  }
}

/** A live `Range` would make each of the page's DOM changes slower. */
const rangeOf = (node: Text, start: number, end: number): StaticRange =>
  new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
