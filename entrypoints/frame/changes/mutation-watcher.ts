import { whenAborted } from '../platform/abort.ts';
import { isElement, isText } from '../platform/nodes.ts';
import { CARD_TAG, PHRASES, SKIP_ATTRIBUTES } from '../text/skip-rules.ts';

/** The nodes collected over several batches of mutation records. */
interface ChangedNodes {
  /** Nodes to read: added, rewritten, or text next to an insertion or removal. */
  toRead: Set<Node>;
  /**
   * Elements next to an insertion or removal.
   * The text of an inline one may continue there now.
   */
  beside: Set<Element>;
}

/** A summary of one batch of mutation records. */
export interface PageChanges extends ChangedNodes {
  /** Text nodes that were rewritten, each with its data before the change. */
  rewritten: Map<Text, string>;
  /** Elements with a changed attribute that decides whether their text is read. */
  changedRules: Set<Element>;
  /** Nodes that were removed; some of them may have been inserted elsewhere. */
  removed: Set<Node>;
  /** Whether the page replaced its whole document, which also removes all event listeners. */
  reopened: boolean;
}

const OPTIONS: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  characterDataOldValue: true,
  attributeFilter: [...SKIP_ATTRIBUTES, 'lang'],
};

/** Observes what the page changes in its document and shadow roots, excluding our own changes. */
export class MutationWatcher {
  readonly #observer: MutationObserver;
  readonly #changed: (records: readonly MutationRecord[]) => void;

  constructor(changed: (records: readonly MutationRecord[]) => void, signal: AbortSignal) {
    this.#changed = changed;
    this.#observer = new MutationObserver(changed);
    whenAborted(signal, () => this.#observer.disconnect());
  }

  /** Starts to observe a document or shadow root with all its descendants. */
  observe(root: Node): void {
    this.#observer.observe(root, OPTIONS);
  }

  /**
   * Runs `change` without reporting its mutations.
   * Mutations that the page made before are reported first, synchronously.
   */
  changeUnobserved(change: () => void): void {
    const records = this.#observer.takeRecords();
    if (records.length > 0) this.#changed(records);
    change();
    this.#observer.takeRecords();
  }
}

/**
 * Returns a summary of mutation records.
 * The nodes to read are added to the sets of `gathered`; records of our card are left out.
 */
export function summarizeRecords(records: readonly MutationRecord[], gathered: ChangedNodes): PageChanges {
  const changes: PageChanges = {
    ...gathered,
    rewritten: new Map(),
    changedRules: new Set(),
    removed: new Set(),
    reopened: false,
  };
  for (const record of records) {
    const { type, target, attributeName } = record;
    if (type === 'childList') addChildren(changes, record);
    else if (isElement(target)) {
      // Menus and dialogs hide and show whole pages; see `skip-rules.ts`.
      if (attributeName !== 'aria-hidden' || target.matches(PHRASES)) changes.changedRules.add(target);
    } else if (isText(target)) {
      if (!changes.rewritten.has(target)) changes.rewritten.set(target, record.oldValue ?? '');
      changes.toRead.add(target);
    }
  }
  return changes;
}

function addChildren(changes: PageChanges, record: MutationRecord): void {
  const { addedNodes, removedNodes, target } = record;
  if (!addEach(addedNodes, changes) || !addEach(removedNodes, changes, true)) return;
  if (target === document) changes.reopened = true;
  addNeighbours(changes, record);
  // The content of an emptied inline element was between the siblings of that element.
  if (addedNodes.length === 0 && isElement(target) && !target.firstChild) addNeighbours(changes, target);
}

/**
 * Adds the elements and text nodes of a list.
 * Returns `false` if it contains our card.
 */
function addEach(nodes: NodeList, { removed, toRead }: PageChanges, wasRemoved = false): boolean {
  // Iterating over a `NodeList` with `for … of` costs more than all else that is done here for an added node.
  for (let at = 0, node = nodes.item(0); node; node = nodes.item(++at)) {
    if (isElement(node)) {
      if (node.localName === CARD_TAG) return false;
    } else if (!isText(node)) continue;
    if (wasRemoved) removed.add(node);
    // A removed node may be part of something that was added, such as an editor.
    if (!wasRemoved || node.isConnected) toRead.add(node);
  }
  return true;
}

function addNeighbours(
  changes: PageChanges,
  { previousSibling, nextSibling }: { previousSibling: Node | null; nextSibling: Node | null },
): void {
  addNeighbour(changes, previousSibling, 'previousSibling');
  addNeighbour(changes, nextSibling, 'nextSibling');
}

/**
 * Adds the closest text or element next to an insertion or removal.
 * Its text may now continue in what was added, or after what was removed. Comments are passed over:
 * frameworks use them as placeholders.
 */
function addNeighbour(
  { toRead, beside }: PageChanges,
  from: Node | null,
  onward: 'previousSibling' | 'nextSibling',
): void {
  let node = from;
  for (; node && !isElement(node); node = node[onward]) if (isText(node)) return void toRead.add(node);
  if (node) beside.add(node);
}
