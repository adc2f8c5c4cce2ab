import { whenAborted } from '../platform/abort.ts';
import { isElement, isText } from '../platform/nodes.ts';
import { CARD_TAG, SKIP_ATTRIBUTES } from '../text/skip-rules.ts';

/** What is gathered over several bursts of changes. */
interface ChangedNodes {
  /** Nodes whose text is to be read: added, rewritten, or text beside a place where something came or went. */
  toRead: Set<Node>;
  /** Elements beside a place where something came or went: an inline one may now go on there. */
  beside: Set<Element>;
}

/** What a burst of changes means for us. */
export interface PageChanges extends ChangedNodes {
  /** Text nodes that were rewritten, each with what it read before. */
  rewritten: Map<Text, string>;
  /** Elements whose attributes decide anew whether their text is read. */
  changedRules: Set<Element>;
  /** Nodes that were removed from the page; some of them may be elsewhere now. */
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

/** Observes the page's changes in its documents and shadow roots, but not our own. */
export class MutationWatcher {
  readonly #observer: MutationObserver;
  readonly #changed: (records: readonly MutationRecord[]) => void;

  constructor(changed: (records: readonly MutationRecord[]) => void, signal: AbortSignal) {
    this.#changed = changed;
    this.#observer = new MutationObserver(changed);
    whenAborted(signal, () => this.#observer.disconnect());
  }

  observe(root: Node): void {
    this.#observer.observe(root, OPTIONS);
  }

  /** Changes the page unobserved. What the page changed before is reported first. */
  changeUnobserved(change: () => void): void {
    const records = this.#observer.takeRecords();
    if (records.length > 0) this.#changed(records);
    change();
    this.#observer.takeRecords();
  }
}

/** Sums up mutation records, on top of what was gathered; our card is left out. */
export function summarizeRecords(records: readonly MutationRecord[], gathered: ChangedNodes): PageChanges {
  const changes: PageChanges = {
    ...gathered,
    rewritten: new Map(),
    changedRules: new Set(),
    removed: new Set(),
    reopened: false,
  };
  for (const record of records) {
    const { type, target } = record;
    if (type === 'childList') addChildren(changes, record);
    else if (isElement(target)) changes.changedRules.add(target);
    else if (isText(target)) {
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
  // What an inline element held stood between its neighbours.
  if (addedNodes.length === 0 && isElement(target) && !target.firstChild) addNeighbours(changes, target);
}

/** Adds the elements and texts of a list; `false` when it has our card. */
function addEach(nodes: NodeList, { removed, toRead }: PageChanges, wasRemoved = false): boolean {
  // The iterator of a list costs more than all else that is done here for each node that a page adds.
  for (let at = 0, node = nodes.item(0); node; node = nodes.item(++at)) {
    if (isElement(node)) {
      if (node.localName === CARD_TAG) return false;
    } else if (!isText(node)) continue;
    if (wasRemoved) removed.add(node);
    // What was removed may be part of something that came, such as an editor.
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

/** Text beside the place may now continue in what was added, or after what was removed; frameworks keep places with comments. */
function addNeighbour(
  { toRead, beside }: PageChanges,
  from: Node | null,
  onward: 'previousSibling' | 'nextSibling',
): void {
  let node = from;
  for (; node && !isElement(node); node = node[onward]) if (isText(node)) return void toRead.add(node);
  if (node) beside.add(node);
}
