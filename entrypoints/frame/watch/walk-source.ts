import { isInlineTag } from '../../messaging/inline-tags.ts';
import { ShadowRoots } from '../changes/shadow-roots.ts';
import { whenAborted } from '../platform/abort.ts';
import { isElement, isInThisDocument, isText } from '../platform/nodes.ts';
import type { PageListeners } from '../platform/page-listeners.ts';
import { MarkupWalk, type Siblings } from './markup-walk.ts';

/** Changed nodes kept one by one; with more, everything is walked through again. */
const MAX_CHANGED = 2_000;

/** Siblings on either side of a changed node in which its line may go on. */
const BESIDE = 8;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['contenteditable'],
};

/** What of a frame is to be walked through: first all of it, shadow roots too, then what the page changes. */
export class WalkSource {
  readonly #listeners: PageListeners;
  readonly #observer = new MutationObserver((records) => this.#changedBy(records));
  readonly #shadowRoots: ShadowRoots;
  /** The document and shadow roots that are to be walked through from their start. */
  readonly #roots = new Set<Node>();
  /** Nodes that were added or rewritten, and those beside removed ones. */
  readonly #changed = new Set<Node>();
  readonly #woken: () => void;

  /** `woken` is called when there is something new. */
  constructor(listeners: PageListeners, woken: () => void, signal: AbortSignal) {
    this.#listeners = listeners;
    this.#woken = woken;
    this.#shadowRoots = new ShadowRoots((root) => this.#watch(root), signal);
    whenAborted(signal, () => this.#observer.disconnect());
    this.#watch(document);
  }

  /** Whether the next walk is of something that has changed, not of a whole root. */
  get isOfChange(): boolean {
    return this.#roots.size === 0 && this.#changed.size > 0;
  }

  /** Whether `next` has nothing to return. */
  get isEmpty(): boolean {
    return this.#roots.size === 0 && this.#changed.size === 0;
  }

  /** Adds the shadow roots that elements have got since they were walked over. */
  lookAgain(): void {
    this.#shadowRoots.lookAgain();
  }

  /** Has everything walked through again. */
  addAll(): void {
    for (const root of [document, ...this.#shadowRoots.all]) this.#roots.add(root);
  }

  /** Has a root walked through from its start. */
  add(root: Node): void {
    this.#roots.add(root);
  }

  /** Returns the next walk; `undefined` when nothing is left. */
  next(): MarkupWalk | undefined {
    for (const root of this.#roots) {
      this.#roots.delete(root);
      return this.#walk(root);
    }
    for (const node of this.#changed) {
      this.#changed.delete(node);
      if (!isInThisDocument(node) || isEdited(node)) continue;
      if (isElement(node) && !isInlineTag(node.localName)) return this.#walk(node);
      const parent = lineParent(node);
      return this.#walk(parent, this.#partAround(node, parent));
    }
    return undefined;
  }

  #walk(root: Node, part?: Siblings): MarkupWalk {
    return new MarkupWalk(root, (...element) => this.#shadowRoots.look(...element), part);
  }

  #watch(root: Node): void {
    this.#observer.observe(root, OBSERVED);
    this.#roots.add(root);
    this.#woken();
  }

  /** The part of a parent in which the line around a node is; the nodes in it need no walk of their own. */
  #partAround(node: Node, parent: Node): Siblings {
    let inner = node;
    while (inner.parentNode && inner.parentNode !== parent) inner = inner.parentNode;
    let from = inner;
    for (let i = 0; i < BESIDE && from.previousSibling; i++) from = from.previousSibling;
    let until: Node | null = inner;
    for (let i = 0; i <= BESIDE && until; i++) {
      if (isText(until)) this.#changed.delete(until);
      until = until.nextSibling;
    }
    return { parent, from, until };
  }

  #changedBy(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.target === document) {
        // The page replaced its document, which also removes all event listeners.
        this.#listeners.reattach();
        this.#roots.add(document);
      } else this.#addNodesOf(record);
    }
    if (this.#changed.size > MAX_CHANGED) {
      this.#changed.clear();
      this.addAll();
    }
    this.#woken();
  }

  #addNodesOf({ type, target, addedNodes, previousSibling, nextSibling }: MutationRecord): void {
    if (type !== 'childList') this.#changed.add(target);
    // Texts on either side of what was removed meet now.
    else if (addedNodes.length === 0) this.#changed.add(previousSibling ?? nextSibling ?? target);
    // Iterating over a `NodeList` with `for … of` costs more than the rest.
    else
      for (let at = 0, node = addedNodes.item(0); node; node = addedNodes.item(++at)) this.#changed.add(node);
  }
}

/** Whether the user edits the text at a node: what is typed is not read. */
function isEdited(node: Node): boolean {
  const element = isElement(node) ? node : node.parentElement;
  return element instanceof HTMLElement && element.isContentEditable;
}

/** The closest element or root around a node that holds its whole line. */
function lineParent(node: Node): Node {
  let parent = node.parentNode ?? node;
  while (isElement(parent) && parent.parentNode && isInlineTag(parent.localName)) parent = parent.parentNode;
  return parent;
}
