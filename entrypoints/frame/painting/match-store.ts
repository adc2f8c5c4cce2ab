import { type MatchRange, rangesOfMatch } from './match-range.ts';

/**
 * All matches of this frame, by text node: for hit tests, and to see which ones a change of the page concerns.
 * Kept by us because Firefox lets no content script iterate a `Highlight`.
 */
export class MatchStore {
  // Most text nodes hold one match: an array for each of them would double the memory.
  readonly #byNode = new Map<Text, MatchRange | MatchRange[]>();
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

  /** The ranges in a text node, in no particular order. */
  at(node: Text): readonly MatchRange[] {
    const found = this.#byNode.get(node);
    if (!found) return [];
    return Array.isArray(found) ? found : [found];
  }

  has(node: Text): boolean {
    return this.#byNode.has(node);
  }

  add(range: MatchRange): void {
    for (const id of range.meaning.entries) this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1);
    const there = this.#byNode.get(range.node);
    if (!there) this.#byNode.set(range.node, range);
    else if (Array.isArray(there)) there.push(range);
    else this.#byNode.set(range.node, [there, range]);
  }

  /** Takes one range out; the others of its match stay. */
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
    // A copy for each of the thousands of ranges in a very long text would take seconds.
    const at = there.lastIndexOf(range);
    const last = at < 0 ? undefined : there.pop();
    if (last && at < there.length) there[at] = last;
    const [only] = there;
    if (only && there.length === 1) this.#byNode.set(range.node, only);
  }

  /** The text nodes with matches, in no particular order. */
  nodes(): IterableIterator<Text> {
    return this.#byNode.keys();
  }

  /** All ranges, in no particular order. */
  *ranges(): Generator<MatchRange, void> {
    for (const found of this.#byNode.values()) {
      if (Array.isArray(found)) yield* found;
      else yield found;
    }
  }

  /** One range of each match: its first. */
  *matches(): Generator<MatchRange, void> {
    for (const range of this.ranges()) if (rangesOfMatch(range)[0] === range) yield range;
  }

  clear(): void {
    this.#byNode.clear();
    this.#counts.clear();
  }
}
