import { isElement, isText } from '../../platform/nodes.ts';
import { isInReadLanguage, ownReadLanguage } from '../language.ts';
import { SKIPPED_BY_ATTRIBUTE, SKIPPED_TAGS, SKIPPED_WITHOUT_BOX } from '../skip-rules.ts';
import { isSkipped } from '../skipped-text.ts';
import { textFlow } from '../text-flow.ts';
import type { WalkVisitor } from '../walk-visitor.ts';
import type { Passage } from './passage.ts';
import { PassageBuilder } from './passage-builder.ts';

/** Nodes visited between two checks of the clock by the caller: less than 0.1 ms. */
const NODES_A_STEP = 64;

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`. */
const ELEMENTS_AND_TEXTS = 0x5;

/**
 * Elements by which pages hide all that is in them. To ask whether others are hidden would cost more than their text does: that
 * is read, and where something is found in it, the blocks show that it is hidden.
 */
const CONTAINERS: ReadonlySet<string> = new Set([
  ...['body', 'main', 'article', 'section', 'nav', 'aside', 'header', 'footer', 'div', 'form', 'fieldset'],
  ...['ul', 'ol', 'dl', 'menu', 'table', 'tbody', 'figure', 'details', 'dialog'],
]);

/** Other elements with which a block begins, unless the page styles them otherwise. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre'],
]);

/** Elements that are skipped, or may be in another language, by their attributes. */
const SPECIAL = [SKIPPED_BY_ATTRIBUTE, '[lang]'].join();

/**
 * Walks through the descendants of `root` in document order and yields their text in passages.
 * Yields `undefined` every 64 nodes without a passage, so that the caller can pause there, too. Returns whether it came to the
 * end: it does not where the page meanwhile moved or removed what was being read.
 */
export function* collectPassages(
  root: Document | ShadowRoot,
  visitor: WalkVisitor,
): Generator<Passage | undefined, boolean> {
  const walk = new PassageWalker(root, visitor);
  for (;;) {
    const state = walk.read(NODES_A_STEP);
    if (walk.passages.length === 0 && state === 'under way') yield undefined;
    else yield* walk.passages.splice(0);
    if (state !== 'under way') return state === 'at the end';
  }
}

interface OpenTree {
  walker: TreeWalker;
  /** Whether the descendants of the current node are left out. */
  passesOver: boolean;
}

/** Reads the text of a tree, a few nodes at a time. What the page adds or changes meanwhile is read block by block. */
class PassageWalker {
  readonly #root: Document | ShadowRoot;
  readonly #visitor: WalkVisitor;
  /** The trees that are being read, the innermost last: text in another language may have parts that are read. */
  readonly #trees: OpenTree[] = [];
  #rulesRevision: number;
  /** Finished passages that the caller has not taken yet. */
  readonly passages: Passage[] = [];
  readonly #builder: PassageBuilder;

  constructor(root: Document | ShadowRoot, visitor: WalkVisitor) {
    this.#root = root;
    this.#visitor = visitor;
    this.#rulesRevision = visitor.revisions.rulesRevision;
    this.#builder = new PassageBuilder(visitor, (passage) => this.passages.push(passage));
    if (visitor.anyLanguage || isInReadLanguage(root)) this.#startIn(root);
    else this.#startInReadParts(root);
  }

  /** Visits this many nodes, or fewer if a passage is finished before. */
  read(nodes: number): 'under way' | 'at the end' | 'lost' {
    if (this.#hasLost()) return 'lost';
    for (let i = 0; i < nodes && this.passages.length === 0; i++) {
      if (this.#step()) continue;
      this.#builder.finish();
      return 'at the end';
    }
    return 'under way';
  }

  /** Returns whether the page moved or removed the current node, so that others than those not read yet follow it. */
  #hasLost(): boolean {
    const { revisions } = this.#visitor;
    const since = this.#rulesRevision;
    this.#rulesRevision = revisions.rulesRevision;
    if (since === this.#rulesRevision) return false;
    let node: Node | null = this.#trees.at(-1)?.walker.currentNode ?? this.#root;
    for (; node && node !== this.#root; node = node.parentNode)
      if (revisions.wasRemoved(node, since)) return true;
    return node === null;
  }

  #startIn(top: Node): void {
    const walker = document.createTreeWalker(top, ELEMENTS_AND_TEXTS);
    this.#trees.push({ walker, passesOver: false });
  }

  /** Starts in those parts of a node in another language that are in a language that is read. */
  #startInReadParts(outer: Document | ShadowRoot | Element): void {
    const parts: Element[] = [];
    for (const part of outer.querySelectorAll('[lang]'))
      if (ownReadLanguage(part) === true && !parts.at(-1)?.contains(part) && !isSkipped(part))
        parts.push(part);
    for (const part of parts.reverse()) if (this.#enters(part)) this.#startIn(part);
    this.#builder.endBlock();
  }

  /** Visits the next node; returns `false` if there is none. */
  #step(): boolean {
    const tree = this.#trees.at(-1);
    if (!tree) return false;
    const node = tree.passesOver ? nextOutside(tree.walker) : tree.walker.nextNode();
    tree.passesOver = false;
    if (!node) {
      this.#trees.pop();
      this.#builder.endBlock();
    } else if (isText(node)) this.#builder.add(node);
    else if (isElement(node)) tree.passesOver = !this.#enters(node);
    return true;
  }

  /** Begins an element; returns whether its descendants are to be read. */
  #enters(element: Element): boolean {
    const tag = element.localName;
    if (SKIPPED_WITHOUT_BOX.has(tag)) return false;
    if (tag === 'br') this.#builder.lineBreak();
    if (CONTAINERS.has(tag) || BLOCKS.has(tag)) this.#builder.mayFinish();
    // One question for all attributes: most elements have some, and few have these.
    const isSpecial = element.hasAttributes() && element.matches(SPECIAL);
    if (this.#leavesOut(element, tag, isSpecial)) {
      this.#builder.endBlock();
      return false;
    }
    this.#visitor.entered(element, tag, !element.hasChildNodes());
    this.#builder.enter(element);
    if (!isSpecial || this.#visitor.anyLanguage || ownReadLanguage(element) !== false) return true;
    this.#startInReadParts(element);
    return false;
  }

  #leavesOut(element: Element, tag: string, isSpecial: boolean): boolean {
    if (SKIPPED_TAGS.has(tag)) return true;
    if (isSpecial && element.matches(SKIPPED_BY_ATTRIBUTE)) return true;
    return (CONTAINERS.has(tag) || tag.includes('-')) && this.#isHidden(element);
  }

  #isHidden(element: Element): boolean {
    // An element without a box may have children with boxes.
    if (element.checkVisibility() || textFlow(element) !== 'hidden') return false;
    this.#visitor.hidden(element);
    return true;
  }
}

/** Returns the next node that is no descendant of the current one, or `null`. */
function nextOutside(walker: TreeWalker): Node | null {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    if (!walker.parentNode()) return null;
  }
}
