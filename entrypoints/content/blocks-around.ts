import type { Block } from './block.ts';
import { blockStart } from './block-start.ts';
import { collectBlocks } from './collect-blocks.ts';
import { isElement, isHere, isShadowRoot, isText } from './dom-nodes.ts';
import type { Findings } from './findings.ts';
import { hiddenPart, isSkipped } from './is-left-alone.ts';
import { isInReadLanguage } from './page-language.ts';
import { textFlow } from './text-flow.ts';

/**
 * Yields the blocks that these nodes are part of or contain, each once, and `undefined` now and then.
 * Nodes that are gone, left alone or not rendered yield nothing.
 */
export function* blocksAround(
  nodes: ReadonlySet<Node>,
  findings: Findings,
): Generator<Block | undefined, void> {
  const starts = new Set<Text>();
  const rules = new SameParentRules(findings.rewritings);
  for (const node of nodes) {
    yield undefined;
    if (!isHere(node)) continue;
    const isInside = hasAncestorIn(node, nodes);
    if (isInside && !findings.rewritings.hasTaken(node)) continue;
    if (isLeftOut(node, rules, findings) || isInside) continue;
    const hidden = hiddenPart(node);
    // It may have been empty, and so not worth watching, when the page was read.
    if (hidden) findings.hidden(hidden);
    else if (isText(node)) yield* blockOf(node, starts, findings);
    else if (isElement(node)) yield* tree(node, starts, findings);
  }
}

/** Whether the rules leave a node alone where it stands now. What moved may have marks from where it stood before. */
function isLeftOut(node: Node, rules: SameParentRules, findings: Findings): boolean {
  const hasMoved = findings.rewritings.hasTaken(node);
  const isOut = hasMoved ? isSkipped(node) : rules.isSkipped(node);
  if (isOut || (hasMoved && !findings.anyLanguage && !isInReadLanguage(node))) findings.skipped(node);
  return isOut;
}

function* tree(element: Element, starts: Set<Text>, findings: Findings): Generator<Block | undefined, void> {
  const rootFlow = textFlow(element);
  const blocks = collectBlocks(element, findings, { rootFlow });
  if (rootFlow === 'inline') return yield* withOutside(blocks, starts, findings);
  for (const block of blocks) {
    const start = block?.segments[0]?.node;
    if (start) starts.add(start);
    yield block;
  }
}

/** The blocks of an inline element; the first and the last of them go on outside of it. */
function* withOutside(
  blocks: Iterable<Block | undefined>,
  starts: Set<Text>,
  findings: Findings,
): Generator<Block | undefined, void> {
  let first: Block | undefined;
  let last: Block | undefined;
  for (const block of blocks) {
    if (!block) yield undefined;
    else if (!first) first = block;
    else {
      if (last) yield last;
      last = block;
    }
  }
  for (const block of [first, last]) {
    const text = block?.segments[0]?.node;
    if (text) yield* blockOf(text, starts, findings);
  }
}

function* blockOf(text: Text, starts: Set<Text>, findings: Findings): Generator<Block | undefined, void> {
  const start = blockStart(text);
  if (starts.has(start)) return;
  starts.add(start);
  yield* collectBlocks(start.getRootNode(), findings, { from: start, untilBreak: true });
}

function hasAncestorIn(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let outer = node.parentNode; outer; outer = outer.parentNode) if (nodes.has(outer)) return true;
  return false;
}

/** Tells which nodes are left alone for what is around them. Those in a row mostly share their parent, and a look costs 5 µs. */
class SameParentRules {
  readonly #rewritings: { readonly ruledAt: number };
  #parent: Node | null = null;
  #isSkipped = false;
  #ruledAt = 0;

  constructor(rewritings: { readonly ruledAt: number }) {
    this.#rewritings = rewritings;
  }

  isSkipped({ parentNode }: Node): boolean {
    const { ruledAt } = this.#rewritings;
    if (parentNode && (parentNode !== this.#parent || ruledAt !== this.#ruledAt)) {
      this.#parent = parentNode;
      this.#ruledAt = ruledAt;
      this.#isSkipped =
        parentNode !== document && isSkipped(isShadowRoot(parentNode) ? parentNode.host : parentNode);
    }
    return this.#isSkipped;
  }
}
