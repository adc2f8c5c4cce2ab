import { isHere } from '../platform/nodes.ts';
import type { Block } from './block.ts';

/** Counts how often the page rewrote text nodes, to tell answers that come too late. */
export class Rewritings {
  #count = 0;
  #ruledAt = 0;
  readonly #last = new WeakMap<Text, number>();
  readonly #taken = new WeakMap<Node, number>();

  get count(): number {
    return this.#count;
  }

  /** The page rewrote this text node. */
  add(node: Text): void {
    this.#last.set(node, ++this.#count);
  }

  /** The page changed attributes that decide what is read, or took these nodes out; they may stand elsewhere now. */
  ruled(removed: Iterable<Node>): void {
    this.#ruledAt = ++this.#count;
    for (const node of removed) this.#taken.set(node, this.#count);
  }

  /** Whether the page took this very node out since this count; by default ever. */
  hasTaken(node: Node, since = 0): boolean {
    return (this.#taken.get(node) ?? 0) > since;
  }

  /** The count when it did so last. */
  get ruledAt(): number {
    return this.#ruledAt;
  }

  /** Whether the page still shows the text that this block was made of. */
  isCurrent({ segments, since }: Block): boolean {
    const isUnchanged = this.#count === since;
    return segments.every(
      ({ node }) => isHere(node) && (isUnchanged || (this.#last.get(node) ?? 0) <= since),
    );
  }
}
