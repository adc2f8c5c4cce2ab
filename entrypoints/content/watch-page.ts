import { isElement, isText } from './dom-nodes.ts';
import { SKIP_ATTRIBUTES } from './skip-rules.ts';
import { whenAborted } from './when-aborted.ts';

/** What a burst of changes means for us. */
export interface PageChanges {
  /** Text nodes that were rewritten, each with what it read before. */
  rewritten: Map<Text, string>;
  /** Nodes whose text is to be read: added, rewritten, or text beside a place where something came or went. */
  toRead: Set<Node>;
  /** Elements beside a place where something came or went: an inline one may now go on there. */
  beside: Set<Element>;
  /** Elements whose attributes decide anew whether their text is read. */
  ruled: Set<Element>;
  /** Nodes that were taken out of the page; some of them may stand elsewhere now. */
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

/** Follows what the page changes in its documents and shadow roots; our own changes are not told. */
export class WatchPage {
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

  /** Changes the page without being told of it. What the page changed before is told first. */
  quietly(change: () => void): void {
    const records = this.#observer.takeRecords();
    if (records.length > 0) this.#changed(records);
    change();
    this.#observer.takeRecords();
  }
}

/** Sums up mutation records; nodes that `isOurs` names are left out. */
export function summarize(records: readonly MutationRecord[], isOurs: (node: Node) => boolean): PageChanges {
  const changes: PageChanges = {
    rewritten: new Map(),
    toRead: new Set(),
    beside: new Set(),
    ruled: new Set(),
    removed: new Set(),
    reopened: false,
  };
  for (const record of records) {
    if (record.type === 'childList') addChildren(changes, record, isOurs);
    else if (record.type === 'attributes') {
      if (isElement(record.target)) changes.ruled.add(record.target);
    } else if (isText(record.target)) {
      const { target } = record;
      if (!changes.rewritten.has(target)) changes.rewritten.set(target, record.oldValue ?? '');
      changes.toRead.add(target);
    }
  }
  return changes;
}

function addChildren(changes: PageChanges, record: MutationRecord, isOurs: (node: Node) => boolean): void {
  const { addedNodes, removedNodes, target } = record;
  for (const node of addedNodes) {
    if (isOurs(node)) return;
    if (isText(node) || isElement(node)) changes.toRead.add(node);
  }
  for (const node of removedNodes) {
    if (isOurs(node)) return;
    if (isText(node) || isElement(node)) addRemoved(changes, node);
  }
  if (target === document) changes.reopened = true;
  addNeighbours(changes, record);
  // What an inline element held stood between its neighbours.
  if (isElement(target) && !target.firstChild) addNeighbours(changes, target);
}

function addRemoved({ removed, toRead }: PageChanges, node: Node): void {
  removed.add(node);
  // It may be part of something that came, such as an editor.
  if (node.isConnected) toRead.add(node);
}

function addNeighbours(
  changes: PageChanges,
  { previousSibling, nextSibling }: { previousSibling: Node | null; nextSibling: Node | null },
): void {
  addNeighbour(changes, previousSibling, 'previousSibling');
  addNeighbour(changes, nextSibling, 'nextSibling');
}

/** Text beside the place may now go on in what came, or in what stood behind what went; frameworks keep places with comments. */
function addNeighbour(
  { toRead, beside }: PageChanges,
  from: Node | null,
  onward: 'previousSibling' | 'nextSibling',
): void {
  let node = from;
  while (node && !isText(node) && !isElement(node)) node = node[onward];
  if (!node) return;
  if (isText(node)) toRead.add(node);
  else if (isElement(node)) beside.add(node);
}
