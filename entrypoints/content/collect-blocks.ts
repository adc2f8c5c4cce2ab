import type { Block } from './block.ts';
import { BlockBuilder } from './block-builder.ts';
import { isElement, isText } from './dom-nodes.ts';
import { isInReadLanguage, isReadLanguage } from './page-language.ts';
import { addPreservingLines } from './preserved-lines.ts';
import { type TextFlow, textFlow } from './text-flow.ts';

/** What a walk meets on its way and others care for. */
export interface Findings {
  /** An element that is not rendered, and so not read. */
  hidden(element: Element): void;
  /** An element that was read; it may have a shadow root. */
  entered(element: Element): void;
  /** Whether text in languages other than the glossary's is read too. */
  anyLanguage: boolean;
}

/** Nodes between two looks of the caller at the clock: about 0.1 ms. */
const NODES_A_STEP = 64;

/** What is to be done when the walk leaves an element. */
interface Open {
  isBlock: boolean;
  wasRead: boolean;
}

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
  for (let steps = 1; walk.step(); steps++) {
    yield* walk.taken();
    if (steps % NODES_A_STEP === 0) yield undefined;
  }
  walk.end();
  yield* walk.taken();
}

class Walk {
  #node: Node;
  readonly #root: Node;
  readonly #findings: Findings;
  readonly #untilBreak: boolean;
  #isRead: boolean;
  #broken = false;
  readonly #open: Open[] = [];
  #blocks: Block[] = [];
  readonly #builder = new BlockBuilder((block) => this.#blocks.push(block));

  constructor(root: Node, from: Node, findings: Findings, untilBreak: boolean) {
    this.#root = root;
    this.#node = from;
    this.#findings = findings;
    this.#untilBreak = untilBreak;
    this.#isRead = findings.anyLanguage || isInReadLanguage(from);
  }

  /** The blocks that ended since the last call. */
  taken(): Block[] {
    const blocks = this.#blocks;
    if (blocks.length > 0) this.#blocks = [];
    return blocks;
  }

  end(): void {
    this.#builder.finish();
  }

  /** Reads one node and goes on to the next; `false` at the end. */
  step(): boolean {
    const node = this.#node;
    const child = this.#enter(node) ? node.firstChild : null;
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

  /** Reads a node; says whether its children are to be read. */
  #enter(node: Node): boolean {
    if (isText(node)) {
      if (this.#isRead) addPreservingLines(this.#builder, node);
      return false;
    }
    return !isElement(node) || this.#enterElement(node, textFlow(node));
  }

  #enterElement(element: Element, flow: TextFlow): boolean {
    if (flow === 'line-break') {
      this.#builder.lineBreak();
      return false;
    }
    if (flow !== 'inline') this.#break();
    if (flow === 'hidden') this.#findings.hidden(element);
    if (flow === 'hidden' || flow === 'skip') return false;
    this.#findings.entered(element);
    // Without children there is nothing to leave.
    if (!element.firstChild) return false;
    this.#open.push({ isBlock: flow === 'block', wasRead: this.#isRead });
    this.#followLanguage(element);
    return true;
  }

  #followLanguage(element: Element): void {
    const tag = element.getAttribute('lang');
    if (!tag || this.#findings.anyLanguage) return;
    const isRead = isReadLanguage(tag);
    if (isRead !== this.#isRead) this.#break();
    this.#isRead = isRead;
  }

  #leave(element: Element): void {
    // Elements around the node where the walk began were never entered.
    const { isBlock, wasRead } = this.#open.pop() ?? {
      isBlock: textFlow(element) !== 'inline',
      wasRead: this.#isRead,
    };
    if (isBlock || wasRead !== this.#isRead) this.#break();
    this.#isRead = wasRead;
  }

  #break(): void {
    if (this.#untilBreak && !this.#builder.isEmpty) this.#broken = true;
    this.#builder.finish();
  }
}
