import { isElement, isInThisDocument, isText, parentElementAcross } from '../platform/nodes.ts';
import type { Block } from './block.ts';
import { findBlockStart } from './block-boundaries.ts';
import { collectBlocks } from './block-walker.ts';
import { isInReadLanguage } from './language.ts';
import { findHiddenElement, isSkipped } from './skipped-text.ts';
import { textFlow } from './text-flow.ts';
import type { WalkVisitor } from './walk-visitor.ts';

/** Nodes between two looks of the caller at the clock: about 0.1 ms. */
const NODES_A_STEP = 16;

/**
 * Yields the blocks that these nodes are part of or contain, each once, and `undefined` now and then.
 * Nodes that are gone, left alone or not rendered yield nothing.
 */
export function* collectBlocksAround(
  nodes: ReadonlySet<Node>,
  visitor: WalkVisitor,
): Generator<Block | undefined, void> {
  const starts = new Set<Text>();
  let around: Surroundings | undefined;
  let step = 0;
  for (const node of nodes) {
    if (step++ % NODES_A_STEP === 0) {
      yield undefined;
      around = undefined;
    }
    // Nodes in a row mostly share their parent, and a look at what is around costs more than reading a paragraph.
    if (
      !around ||
      around.parent !== node.parentNode ||
      around.rulesRevision !== visitor.revisions.rulesRevision
    )
      around = surroundings(node, nodes, visitor);
    if (isLeftOut(node, around, visitor)) continue;
    // It may have been empty, and so not worth watching, when the page was read.
    if (around.hidden) visitor.hidden(around.hidden);
    else if (isText(node)) yield* blockOf(node, starts, visitor);
    else if (isElement(node)) yield* tree(node, around.isRead, starts, visitor);
  }
}

/** What is around nodes: the same for all with this parent, until the page changes. */
interface Surroundings {
  parent: Node | null;
  rulesRevision: number;
  isHere: boolean;
  /** Whether any of the nodes to read holds it. */
  isInside: boolean;
  isSkipped: boolean;
  /** The innermost element that has it not rendered. */
  hidden: Element | undefined;
  /** Whether text there is in a language that is read. */
  isRead: boolean;
}

function surroundings(
  node: Node,
  nodes: ReadonlySet<Node>,
  { anyLanguage, revisions }: WalkVisitor,
): Surroundings {
  const holder = parentElementAcross(node) ?? document;
  return {
    parent: node.parentNode,
    rulesRevision: revisions.rulesRevision,
    isHere: isInThisDocument(node),
    isInside: hasAncestorIn(node, nodes),
    isSkipped: holder !== document && isSkipped(holder),
    hidden: findHiddenElement(holder),
    isRead: anyLanguage || isInReadLanguage(holder),
  };
}

function hasAncestorIn(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let outer = node.parentNode; outer; outer = outer.parentNode) if (nodes.has(outer)) return true;
  return false;
}

/** Whether a node is not read by itself at its present place. A moved node may have matches from its former place. */
function isLeftOut(node: Node, around: Surroundings, visitor: WalkVisitor): boolean {
  const hasMoved = visitor.revisions.wasRemoved(node);
  if (!around.isHere || (around.isInside && !hasMoved)) return true;
  const isOut = hasMoved ? isSkipped(node) : around.isSkipped;
  if (isOut || (hasMoved && !visitor.anyLanguage && !isInReadLanguage(node))) visitor.skipped(node);
  return isOut || around.isInside;
}

function tree(
  element: Element,
  isRead: boolean,
  starts: Set<Text>,
  visitor: WalkVisitor,
): Iterable<Block | undefined> {
  const rootFlow = textFlow(element);
  const blocks = collectBlocks(element, visitor, { rootFlow, isRead });
  return rootFlow === 'inline' ? withOutside(blocks, starts, visitor) : blocks;
}

/** The blocks of an inline element; the first and the last of them go on outside of it. */
function* withOutside(
  blocks: Iterable<Block | undefined>,
  starts: Set<Text>,
  visitor: WalkVisitor,
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
    if (text) yield* blockOf(text, starts, visitor);
  }
}

function* blockOf(text: Text, starts: Set<Text>, visitor: WalkVisitor): Generator<Block | undefined, void> {
  const start = findBlockStart(text);
  if (starts.has(start)) return;
  starts.add(start);
  yield* collectBlocks(start.getRootNode(), visitor, { from: start, untilBreak: true });
}
