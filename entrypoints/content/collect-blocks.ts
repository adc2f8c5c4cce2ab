import type { Block } from './block.ts';
import { BlockBuilder } from './block-builder.ts';
import { isElement, isText } from './dom-nodes.ts';
import { isInReadLanguage, isReadLanguage } from './page-language.ts';
import { addPreservingLines } from './preserved-lines.ts';
import type { Rewritings } from './rewritings.ts';
import { type TextFlow, textFlow } from './text-flow.ts';

/** What a walk meets on its way and others care for. */
export interface Findings {
  /** An element that is not rendered, and so not read. */
  hidden(element: Element): void;
  /** An element that is read; it may have a shadow root. */
  entered(element: Element, isEmpty: boolean): void;
  /** Whether text in languages other than the glossary's is read too. */
  anyLanguage: boolean;
  rewritings: Rewritings;
}

/** Nodes between two looks of the caller at the clock: about 0.1 ms. */
const NODES_A_STEP = 64;

/**
 * Walks through the text below `root` in document order, from `from` on, and yields its blocks;
 * yields `undefined` now and then, so that the caller can rest where there is no text.
 * With `untilBreak` the walk ends where the block that begins at `from` ends.
 */
export function* collectBlocks(
  root: Node,
  findings: Findings,
  { from = root, untilBreak = false }: { from?: Node; untilBreak?: boolean } = {},
): Generator<Block | undefined, void> {
  const walk = new Walk(root, from, findings, untilBreak);
  while (walk.read(NODES_A_STEP)) {
    if (walk.blocks.length === 0) yield undefined;
    else for (const block of walk.blocks.splice(0)) yield block;
  }
  yield* walk.blocks;
}

/** What the walk remembers of an element until it leaves it. */
const IS_BLOCK = 1;
const WAS_READ = 2;

class Walk {
  #node: Node;
  readonly #root: Node;
  readonly #findings: Findings;
  readonly #untilBreak: boolean;
  /** Whether any part of the text says its language. */
  readonly #hasLanguages: boolean;
  #isRead: boolean;
  #broken = false;
  readonly #open: number[] = [];
  /** The blocks that have ended and were not yet taken. */
  readonly blocks: Block[] = [];
  readonly #builder: BlockBuilder;

  constructor(root: Node, from: Node, findings: Findings, untilBreak: boolean) {
    this.#root = root;
    this.#node = from;
    this.#findings = findings;
    this.#untilBreak = untilBreak;
    this.#builder = new BlockBuilder(findings.rewritings, (block) => this.blocks.push(block));
    this.#isRead = findings.anyLanguage || isInReadLanguage(from);
    this.#hasLanguages = !findings.anyLanguage && (untilBreak || hasLanguages(root));
  }

  /** Reads so many nodes, or as many as it takes to a block; `false` at the end. */
  read(nodes: number): boolean {
    for (let i = 0; i < nodes && this.blocks.length === 0; i++) {
      if (!this.#step()) {
        this.#builder.finish();
        return false;
      }
    }
    return true;
  }

  /** Reads one node and goes on to the next; `false` at the end. */
  #step(): boolean {
    const node = this.#node;
    const child = this.#enter(node);
    if (this.#broken) return false;
    if (child) this.#node = child;
    return child !== null || this.#goOn(node);
  }

  #goOn(from: Node): boolean {
    for (let node: Node | null = from; node && node !== this.#root && !this.#broken; ) {
      const next: Node | null = node.nextSibling;
      if (next) {
        this.#node = next;
        return true;
      }
      node = node.parentNode;
      if (node && isElement(node)) this.#leave(node);
    }
    return false;
  }

  /** Reads a node; gives the first of its children if they are to be read. */
  #enter(node: Node): Node | null {
    if (isText(node)) {
      if (this.#isRead) addPreservingLines(this.#builder, node);
      return null;
    }
    return isElement(node) ? this.#enterElement(node, textFlow(node)) : node.firstChild;
  }

  #enterElement(element: Element, flow: TextFlow): Node | null {
    if (flow === 'line-break') {
      this.#builder.lineBreak();
      return null;
    }
    if (flow !== 'inline') this.#break();
    if (flow === 'hidden') this.#findings.hidden(element);
    if (flow === 'hidden' || flow === 'skip') return null;
    const child = element.firstChild;
    this.#findings.entered(element, child === null);
    // Without children there is nothing to leave.
    if (!child) return null;
    this.#open.push((flow === 'block' ? IS_BLOCK : 0) | (this.#isRead ? WAS_READ : 0));
    if (this.#hasLanguages) this.#followLanguage(element);
    return child;
  }

  #followLanguage(element: Element): void {
    const tag = element.getAttribute('lang');
    if (!tag) return;
    const isRead = isReadLanguage(tag);
    if (isRead !== this.#isRead) this.#break();
    this.#isRead = isRead;
  }

  #leave(element: Element): void {
    // Elements around the node where the walk began were never entered.
    const memory =
      this.#open.pop() ?? (textFlow(element) === 'inline' ? 0 : IS_BLOCK) | (this.#isRead ? WAS_READ : 0);
    const wasRead = (memory & WAS_READ) !== 0;
    if (memory & IS_BLOCK || wasRead !== this.#isRead) this.#break();
    this.#isRead = wasRead;
  }

  #break(): void {
    if (this.#untilBreak && !this.#builder.isEmpty) this.#broken = true;
    this.#builder.finish();
  }
}

const hasLanguages = (root: Node): boolean =>
  'querySelector' in root && (root as ParentNode).querySelector('[lang]') !== null;
