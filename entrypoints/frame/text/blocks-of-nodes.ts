import { isElement, isInThisDocument, isText, parentElementAcross } from '../platform/nodes.ts';
import type { Block } from './block.ts';
import { findBlockStart } from './block-boundaries.ts';
import { collectBlocks } from './block-walker.ts';
import { isInReadLanguage } from './language.ts';
import { findHiddenElement, isSkipped } from './skipped-text.ts';
import { continuesText, textFlow } from './text-flow.ts';
import type { WalkVisitor } from './walk-visitor.ts';

/** Nodes visited between two checks of the clock by the caller: about 0.1 ms. */
const NODES_A_STEP = 16;

/**
 * Yields the blocks that contain these nodes or are inside them, each once.
 * Yields `undefined` now and then, so that the caller can pause. Nodes that are gone, skipped or not rendered
 * yield nothing.
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
    // Consecutive nodes mostly share a parent, and examining its ancestors costs more than reading a
    // paragraph.
    if (
      !around ||
      around.parent !== node.parentNode ||
      around.rulesRevision !== visitor.revisions.rulesRevision
    )
      around = surroundings(node, nodes, visitor);
    if (isLeftOut(node, around, visitor)) continue;
    // The hidden element may have been empty, and so not watched, when the page was read.
    if (around.hidden) visitor.hidden(around.hidden);
    else if (isText(node)) yield* blockOf(node, starts, visitor);
    else if (isElement(node)) yield* tree(node, around.isRead, starts, visitor);
  }
}

/** The state around nodes: the same for all with this parent, until the page changes. */
interface Surroundings {
  parent: Node | null;
  rulesRevision: number;
  /** Whether the parent is in the document of this frame. */
  isHere: boolean;
  /** Whether an ancestor is itself one of the nodes to read. */
  isInside: boolean;
  /** Whether the rules exclude the text there. */
  isSkipped: boolean;
  /** The innermost element that keeps the parent from being rendered. */
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

/**
 * Returns whether a node is not to be read by itself at its current place.
 * A moved node may still have matches from its previous place; if it is skipped, the visitor drops them.
 */
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
  return continuesText(rootFlow) ? withOutside(blocks, starts, visitor) : blocks;
}

/** Yields the blocks of an inline element; the outer two extend beyond the element. */
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
