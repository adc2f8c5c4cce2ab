import { isElement, isText } from '../platform/nodes.ts';
import type { Block } from './block.ts';
import { textBeforeBlock } from './block-boundaries.ts';
import { addPreservingLines, BlockBuilder, GOES_ON } from './block-builder.ts';
import { isInReadLanguage, ownReadLanguage } from './language.ts';
import { flowOf, isReadAround, type OpenElement, openAround } from './open-elements.ts';
import { findOutermostSkipped } from './skipped-text.ts';
import { continuesText, isNoPartOfText, joinBefore, type TextFlow, textFlow } from './text-flow.ts';
import type { WalkOptions, WalkVisitor } from './walk-visitor.ts';

/** Nodes visited between two checks of the clock by the caller: about 0.1 ms. */
const NODES_A_STEP = 64;

/**
 * Walks through the descendants of `root` in document order and yields their blocks of text.
 * Yields `undefined` every 64 nodes without a block, so that the caller can pause there, too.
 */
export function* collectBlocks(
  root: Node,
  visitor: WalkVisitor,
  options: WalkOptions = {},
): Generator<Block | undefined, void> {
  const walk = new BlockWalker(root, visitor, options);
  while (walk.read(NODES_A_STEP)) {
    if (walk.blocks.length === 0) yield undefined;
    else for (const block of walk.blocks.splice(0)) yield block;
  }
  yield* walk.blocks;
}

/**
 * Walks through a tree, one node at a time.
 * The page may change between two calls of `read`.
 */
class BlockWalker {
  #node: Node;
  readonly #root: Node;
  readonly #visitor: WalkVisitor;
  readonly #until: Text | undefined;
  readonly #untilBreak: boolean | undefined;
  #rootFlow: TextFlow | undefined;
  #isRead: boolean;
  #isOver = false;
  /** `DomRevisions.rulesRevision` when the skip rules were last checked. */
  #rulesRevision: number;
  #open: OpenElement[] = [];
  /** Finished blocks that the caller has not taken yet. */
  readonly blocks: Block[] = [];
  readonly #builder: BlockBuilder;

  constructor(root: Node, visitor: WalkVisitor, options: WalkOptions) {
    const { from = root, until, untilBreak, rootFlow } = options;
    this.#root = root;
    this.#node = from;
    this.#visitor = visitor;
    this.#until = until;
    this.#untilBreak = untilBreak;
    this.#rootFlow = rootFlow;
    this.#builder = new BlockBuilder(visitor.revisions, (block) => this.blocks.push(block));
    if (isText(from) && GOES_ON.test(from.data)) this.#builder.follow(textBeforeBlock(from));
    this.#rulesRevision = visitor.revisions.rulesRevision;
    this.#isRead = options.isRead ?? (visitor.anyLanguage || isInReadLanguage(from));
    // A single block ends before the walk leaves its container: the list of ancestors is not needed.
    if (from !== root && !untilBreak) this.#open = openAround(from, root, visitor.anyLanguage);
  }

  /**
   * Visits this many nodes, or fewer if a block is finished before.
   * Returns `false` at the end.
   */
  read(nodes: number): boolean {
    this.#recover();
    for (let i = 0; i < nodes && this.blocks.length === 0; i++) {
      if (!this.#step()) {
        this.#builder.finish();
        return false;
      }
    }
    return true;
  }

  /**
   * Continues at the closest ancestor still in place after the page changed during a pause.
   * That ancestor is read again from its start.
   */
  #recover(): void {
    if (this.#rulesRevision !== this.#visitor.revisions.rulesRevision) this.#obeyNewRules();
    for (
      let open = this.#open.at(-1);
      open && this.#node.parentNode !== open.element;
      open = this.#open.at(-1)
    ) {
      this.#open.pop();
      this.#node = open.element;
      this.#isRead = open.wasRead;
      this.#builder.finish();
    }
  }

  /** Applies changed skip rules: an ancestor may have become an editor or changed its language. */
  #obeyNewRules(): void {
    this.#leaveTaken(this.#rulesRevision);
    this.#rulesRevision = this.#visitor.revisions.rulesRevision;
    if (!this.#visitor.anyLanguage) {
      for (const open of this.#open) open.wasRead = isReadAround(open.element);
      this.#isRead = isReadAround(this.#node);
    }
    const skipped = findOutermostSkipped(this.#node);
    if (!skipped) return;
    this.#isOver = skipped !== this.#root && skipped.contains(this.#root);
    for (let open = this.#open.at(-1); open && skipped.contains(open.element); open = this.#open.at(-1)) {
      this.#open.pop();
      this.#isRead = open.wasRead;
    }
    this.#node = skipped;
    this.#builder.finish();
  }

  /**
   * Goes back to the parent of a removed node.
   * The node may have been inserted elsewhere, where its next sibling is not the text that follows here.
   */
  #leaveTaken(since: number): void {
    const nodes = [...this.#open.map(({ element }) => element), this.#node];
    const at = nodes.findIndex((node) => this.#visitor.revisions.wasRemoved(node, since));
    const holder = this.#open[at - 1];
    if (!holder) return;
    this.#open = this.#open.slice(0, at - 1);
    this.#node = holder.element;
    this.#isRead = holder.wasRead;
    this.#builder.finish();
  }

  /** Visits one node and moves on to the next; returns `false` at the end. */
  #step(): boolean {
    const node = this.#node;
    // The type of a node is checked only once: these lines run for every node of a page.
    const child = isText(node) ? this.#readText(node) : this.#enter(node);
    if (this.#isOver) return false;
    if (child) this.#node = child;
    return child !== null || this.#goOn(node);
  }

  #goOn(from: Node): boolean {
    for (let node: Node | null = from; node && node !== this.#root && !this.#isOver; ) {
      const next: Node | null = node.nextSibling;
      if (next) {
        this.#node = next;
        return true;
      }
      node = this.#leave(node);
    }
    return false;
  }

  #readText(text: Text): null {
    if (text === this.#until) this.#isOver = true;
    else if (this.#isRead) addPreservingLines(this.#builder, text);
    return null;
  }

  /**
   * Visits a node that is not a text node.
   * Returns its first child if its children are to be read, otherwise `null`.
   */
  #enter(element: Node): Node | null {
    if (!isElement(element)) return element.firstChild;
    const tag = element.localName;
    const flow = this.#rootFlow ?? textFlow(element, tag);
    this.#rootFlow = undefined;
    if (flow === 'line-break') {
      this.#builder.lineBreak();
      return null;
    }
    if (flow === 'hidden') this.#visitor.hidden(element);
    if (isNoPartOfText(flow)) return null;
    const join = flow === 'run' ? joinBefore(element) : null;
    if (flow === 'line') this.#builder.lineEdge();
    else if (join !== null) this.#builder.join(join);
    else if (flow !== 'inline') this.#break();
    if (flow === 'skip') return null;
    if (tag === 'sup') this.#builder.superscript(element.textContent);
    const child = element.firstChild;
    this.#visitor.entered(element, tag, child === null);
    // Without children, there is no end of the element to handle.
    if (!child) return null;
    this.#open.push({ element, flow, wasRead: this.#isRead });
    if (!this.#visitor.anyLanguage) this.#followLanguage(element);
    return child;
  }

  #followLanguage(element: Element): void {
    if (!element.hasAttribute('lang')) return;
    const isRead = ownReadLanguage(element);
    if (isRead === undefined) return;
    if (isRead !== this.#isRead) this.#break();
    this.#isRead = isRead;
  }

  /** Leaves the parent of this node and returns it. */
  #leave(node: Node): Node | null {
    const open = this.#open.pop();
    const parent = open?.element ?? node.parentNode;
    if (!open && !(parent && isElement(parent))) return parent;
    // Ancestors of the node where the walk started were never entered.
    const flow = open?.flow ?? flowOf(parent);
    const wasRead = open?.wasRead ?? this.#isRead;
    if (!continuesText(flow) || wasRead !== this.#isRead) this.#break();
    else if (flow === 'line') this.#builder.lineEdge();
    this.#isRead = wasRead;
    return parent;
  }

  #break(): void {
    if (this.#untilBreak && !this.#builder.isEmpty) this.#isOver = true;
    this.#builder.finish();
  }
}
