import { isInThisDocument } from '../../platform/nodes.ts';
import type { MarkGroup } from './mark-group.ts';

/** The mark groups of the page, which can be found by any of their nodes. */
export class MarkGroups {
  readonly #all = new Set<MarkGroup>();
  /** The group of each text node and mark that is or was part of one. */
  readonly #of = new WeakMap<Node, MarkGroup>();

  /** Number of groups. */
  get size(): number {
    return this.#all.size;
  }

  /** Returns an iterator of all groups. */
  [Symbol.iterator](): Iterator<MarkGroup> {
    return this.#all[Symbol.iterator]();
  }

  /** Returns the group to which a text node or mark belongs, if there is one. */
  of(node: Node): MarkGroup | undefined {
    const group = this.#of.get(node);
    return group && this.#all.has(group) ? group : undefined;
  }

  /** Adds a group, or the nodes that were added to a known one. */
  add(group: MarkGroup): void {
    this.#all.add(group);
    for (const node of [group.originalText, ...group.made, ...group.texts, group.sentinel])
      this.#of.set(node, group);
  }

  /** Removes a group, whose nodes then belong to none. */
  delete(group: MarkGroup): void {
    this.#all.delete(group);
  }

  /** Returns the groups that these changes of the page may have broken. */
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
    // The page may change removed nodes, which no observer reports to us, and insert them again.
    if (hasRemoved)
      for (const group of this.#all) if (!isInThisDocument(group.originalText)) touched.add(group);
    return touched;
  }
}
