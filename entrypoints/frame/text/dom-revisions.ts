import { isInThisDocument } from '../platform/nodes.ts';
import type { Block } from './block.ts';

/** Counts the page's changes, so that responses for text that has changed since can be recognized. */
export class DomRevisions {
  #current = 0;
  #rulesRevision = 0;
  readonly #rewrittenAt = new WeakMap<Text, number>();
  readonly #removedAt = new WeakMap<Node, number>();

  get current(): number {
    return this.#current;
  }

  /** The page rewrote this text node. */
  recordRewrite(node: Text): void {
    this.#rewrittenAt.set(node, ++this.#current);
  }

  /** Records that the page changed attributes that decide what is read, or removed these nodes, which may be elsewhere now. */
  recordRuleChange(removed: Iterable<Node>): void {
    this.#rulesRevision = ++this.#current;
    for (const node of removed) this.#removedAt.set(node, this.#current);
  }

  /** Whether the page took this very node out since this count; by default ever. */
  wasRemoved(node: Node, since = 0): boolean {
    return (this.#removedAt.get(node) ?? 0) > since;
  }

  /** The count when it did so last. */
  get rulesRevision(): number {
    return this.#rulesRevision;
  }

  /** Whether the page still shows the text that this block was made of. */
  isCurrent({ segments, revision: since }: Block): boolean {
    const isUnchanged = this.#current === since;
    return segments.every(
      ({ node }) => isInThisDocument(node) && (isUnchanged || (this.#rewrittenAt.get(node) ?? 0) <= since),
    );
  }
}
