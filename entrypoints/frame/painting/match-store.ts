import { type Piece, wholeOf } from './match-range.ts';

/**
 * All matches of this frame, by text node: for hit tests, and to see which ones a change of the page concerns.
 * Kept by us because Firefox lets no content script iterate a `Highlight`.
 */
export class MatchRegistry {
  // Most text nodes hold one match: an array for each of them would double the memory.
  readonly #byNode = new Map<Text, Piece | Piece[]>();
  /** Pieces of each entry. */
  readonly #counts = new Map<string, number>();

  /** Number of distinct entries that are matched. */
  get entryCount(): number {
    return this.#counts.size;
  }

  /** Ids of the entries that are matched, in no particular order. */
  entryIds(): IterableIterator<string> {
    return this.#counts.keys();
  }

  /** Number of text nodes with matches. */
  get size(): number {
    return this.#byNode.size;
  }

  /** The pieces in a text node, in no particular order. */
  at(node: Text): readonly Piece[] {
    const found = this.#byNode.get(node);
    if (!found) return [];
    return Array.isArray(found) ? found : [found];
  }

  has(node: Text): boolean {
    return this.#byNode.has(node);
  }

  add(piece: Piece): void {
    for (const id of piece.meaning.entries) this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1);
    const there = this.#byNode.get(piece.node);
    if (!there) this.#byNode.set(piece.node, piece);
    else if (Array.isArray(there)) there.push(piece);
    else this.#byNode.set(piece.node, [there, piece]);
  }

  /** Takes one piece out; the others of its match stay. */
  remove(piece: Piece): void {
    for (const id of piece.meaning.entries) {
      const left = (this.#counts.get(id) ?? 0) - 1;
      if (left > 0) this.#counts.set(id, left);
      else this.#counts.delete(id);
    }
    const there = this.#byNode.get(piece.node);
    if (!Array.isArray(there)) {
      if (there === piece) this.#byNode.delete(piece.node);
      return;
    }
    // A copy for each of the thousands of pieces in a very long text would take seconds.
    const at = there.lastIndexOf(piece);
    const last = at < 0 ? undefined : there.pop();
    if (last && at < there.length) there[at] = last;
    const [only] = there;
    if (only && there.length === 1) this.#byNode.set(piece.node, only);
  }

  /** The text nodes with matches, in no particular order. */
  nodes(): IterableIterator<Text> {
    return this.#byNode.keys();
  }

  /** All pieces, in no particular order. */
  *pieces(): Generator<Piece, void> {
    for (const found of this.#byNode.values()) {
      if (Array.isArray(found)) yield* found;
      else yield found;
    }
  }

  /** One piece of each match: its first. */
  *matches(): Generator<Piece, void> {
    for (const piece of this.pieces()) if (wholeOf(piece)[0] === piece) yield piece;
  }

  clear(): void {
    this.#byNode.clear();
    this.#counts.clear();
  }
}
