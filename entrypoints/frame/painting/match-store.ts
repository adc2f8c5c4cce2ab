import { type MatchRange, rangesOfMatch } from './match-range.ts';

/**
 * All matches of this frame by text node.
 * Hit tests use it, and it finds the matches that a page change affects. A `Highlight` cannot take its place: Firefox
 * does not let content scripts iterate one.
 */
export class MatchStore {
  // Most text nodes hold one match: an array for each of them would double the memory.
  readonly #byNode = new Map<Text, MatchRange | MatchRange[]>();
  /** Number of match ranges of each entry, by its id. */
  readonly #counts = new Map<string, number>();

  /** Number of distinct entries that are matched. */
  get entryCount(): number {
    return this.#counts.size;
  }

  /** Returns the ids of the matched entries, in no particular order. */
  entryIds(): IterableIterator<string> {
    return this.#counts.keys();
  }

  /** Number of text nodes with matches. */
  get size(): number {
    return this.#byNode.size;
  }

  /** Returns the ranges in a text node, in no particular order; none when it has no matches. */
  at(node: Text): readonly MatchRange[] {
    const found = this.#byNode.get(node);
    if (!found) return [];
    return Array.isArray(found) ? found : [found];
  }

  /** Returns whether a text node has matches. */
  has(node: Text): boolean {
    return this.#byNode.has(node);
  }

  /** Adds one range of a match. */
  add(range: MatchRange): void {
    for (const id of range.meaning.entries) this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1);
    const there = this.#byNode.get(range.node);
    if (!there) this.#byNode.set(range.node, range);
    else if (Array.isArray(there)) there.push(range);
    else this.#byNode.set(range.node, [there, range]);
  }

  /** Removes one range; the others of its match stay. */
  remove(range: MatchRange): void {
    for (const id of range.meaning.entries) {
      const left = (this.#counts.get(id) ?? 0) - 1;
      if (left > 0) this.#counts.set(id, left);
      else this.#counts.delete(id);
    }
    const there = this.#byNode.get(range.node);
    if (!Array.isArray(there)) {
      if (there === range) this.#byNode.delete(range.node);
      return;
    }
    // Copying the array for each of the thousands of ranges in a very long text node would take seconds.
    const at = there.lastIndexOf(range);
    const last = at < 0 ? undefined : there.pop();
    if (last && at < there.length) there[at] = last;
    const [only] = there;
    if (only && there.length === 1) this.#byNode.set(range.node, only);
  }

  /** Returns the text nodes with matches, in no particular order. */
  nodes(): IterableIterator<Text> {
    return this.#byNode.keys();
  }

  /** Yields all ranges, in no particular order. */
  *ranges(): Generator<MatchRange, void> {
    for (const found of this.#byNode.values()) {
      if (Array.isArray(found)) yield* found;
      else yield found;
    }
  }

  /** Yields the first range of each match, in no particular order. */
  *matches(): Generator<MatchRange, void> {
    for (const range of this.ranges()) if (rangesOfMatch(range)[0] === range) yield range;
  }

  /** Removes all matches. */
  clear(): void {
    this.#byNode.clear();
    this.#counts.clear();
  }
}
