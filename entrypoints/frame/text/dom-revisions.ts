import { isInThisDocument } from '../platform/nodes.ts';
import type { Block } from './block.ts';

/**
 * Counts the changes of the page.
 * The count shows whether text has changed since it was sent to the background.
 */
export class DomRevisions {
  #current = 0;
  #rulesRevision = 0;
  #structure = 0;
  readonly #rewrittenAt = new WeakMap<Text, number>();
  readonly #removedAt = new WeakMap<Node, number>();

  /** The number of changes so far. */
  get current(): number {
    return this.#current;
  }

  /** Records that the page rewrote this text node. */
  recordRewrite(node: Text): void {
    this.#rewrittenAt.set(node, ++this.#current);
  }

  /**
   * Records that the page changed attributes that decide what is read, or removed these nodes.
   * Removed nodes may have been inserted elsewhere.
   */
  recordRuleChange(removed: Iterable<Node>): void {
    this.#rulesRevision = ++this.#current;
    for (const node of removed) this.#removedAt.set(node, this.#current);
  }

  /** Records that the page added or removed nodes. */
  recordStructure(): void {
    this.#structure += 1;
  }

  /** Returns whether the page removed this very node after this revision; by default, ever. */
  wasRemoved(node: Node, since = 0): boolean {
    return (this.#removedAt.get(node) ?? 0) > since;
  }

  /** The revision of the last change recorded by `recordRuleChange`. */
  get rulesRevision(): number {
    return this.#rulesRevision;
  }

  /** The number of changes recorded by `recordStructure`: while it stays, the page has the same elements. */
  get structure(): number {
    return this.#structure;
  }

  /** Returns whether the page still contains the text that this block was made of. */
  isCurrent({ segments, revision: since }: Block): boolean {
    const isUnchanged = this.#current === since;
    return segments.every(
      ({ node }) => isInThisDocument(node) && (isUnchanged || (this.#rewrittenAt.get(node) ?? 0) <= since),
    );
  }
}
