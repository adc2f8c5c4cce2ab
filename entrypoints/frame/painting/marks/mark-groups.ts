import { isInThisDocument } from '../../platform/nodes.ts';
import type { MarkGroup } from './mark-group.ts';

/** The groups of the page. */
export class MarkGroups {
  readonly #all = new Set<MarkGroup>();
  /** The group of each text node and mark that is or was part of one. */
  readonly #of = new WeakMap<Node, MarkGroup>();

  get size(): number {
    return this.#all.size;
  }

  [Symbol.iterator](): Iterator<MarkGroup> {
    return this.#all[Symbol.iterator]();
  }

  /** The group that a text node or mark is part of. */
  of(node: Node): MarkGroup | undefined {
    const group = this.#of.get(node);
    return group && this.#all.has(group) ? group : undefined;
  }

  /** Adds a group, or what marking added to it. */
  add(group: MarkGroup): void {
    this.#all.add(group);
    for (const node of [group.originalText, ...group.made, ...group.texts, group.sentinel])
      this.#of.set(node, group);
  }

  delete(group: MarkGroup): void {
    this.#all.delete(group);
  }

  /** The groups that changes of the page may have broken. */
  touched(records: readonly MutationRecord[]): Set<MarkGroup> {
    const touched = new Set<MarkGroup>();
    let hasRemoved = false;
    for (const { target, removedNodes, previousSibling, nextSibling } of records) {
      for (const node of [target, previousSibling, nextSibling, ...removedNodes]) {
        const group = node && this.of(node);
        if (group) touched.add(group);
      }
      hasRemoved ||= removedNodes.length > 0;
    }
    // The page may change what it took out, unseen by us, and put it in again.
    if (hasRemoved)
      for (const group of this.#all) if (!isInThisDocument(group.originalText)) touched.add(group);
    return touched;
  }
}
