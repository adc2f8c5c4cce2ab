import { isInThisDocument, isShadowRoot, isText, type TextPlace } from '../platform/nodes.ts';
import { boundingRectOf } from '../platform/rects.ts';
import type { Block } from '../text/block.ts';
import { findBlockStart } from '../text/block-boundaries.ts';
import { collectBlocks } from '../text/block-walker.ts';
import { isExcluded } from '../text/skipped-text.ts';
import type { WalkVisitor } from '../text/walk-visitor.ts';
import { visibleTexts } from './visible-texts.ts';

/** Heights of the view below its top within which a block is near: what the user sees, and the next screen. */
const SCREENS = 2;

/** UTF-16 code units of text between two looks at where the walk is: about a paragraph. */
const LOOK_EVERY = 500;

/** The most text near the view, in UTF-16 code units: a screen of small print. More of it is read a little later. */
const MOST = 12_000;

/** Yields the blocks of the page that are near the view, each once: from each text in view that no reading has come to. */
export function* blocksInView(visitor: WalkVisitor): Generator<Block | undefined, void> {
  const read = new Set<Text>();
  let length = 0;
  for (const text of visibleTexts()) {
    if (length > MOST) return;
    if (read.has(text)) continue;
    for (const block of unreadBlocks(text, visitor, read)) {
      yield block;
      length += block?.text.length ?? 0;
    }
  }
}

/** Yields the blocks near the view from a text node on, up to one of the nodes in `read`; adds theirs. */
function* unreadBlocks(
  text: Text,
  visitor: WalkVisitor,
  read: Set<Text>,
): Generator<Block | undefined, void> {
  let isDetached = true;
  for (const block of blocksNearView(document, visitor, findBlockStart(text))) {
    if (block?.segments.some(({ node }) => read.has(node))) return;
    if (block && isDetached) block.isDetached = true;
    isDetached &&= block === undefined;
    for (const { node } of block?.segments ?? []) read.add(node);
    yield block;
  }
}

/** Yields the blocks of a place, as far as its length goes. Yields none where it has left the page or is not read. */
export function* blocksAt(
  { node, length }: TextPlace,
  visitor: WalkVisitor,
): Generator<Block | undefined, void> {
  let first: Node | null = node;
  while (first && isExcluded(first)) first = first.nextSibling;
  if (!first || !isInThisDocument(first)) return;
  // What is painted in a shadow tree can be hovered and is watched from then on, before any walk has come to its host.
  for (const host of hostsAround(first)) visitor.entered(host, host.localName, true);
  const from = isText(first) ? findBlockStart(first) : first;
  let read = 0;
  for (const block of collectBlocks(from.getRootNode(), visitor, { from })) {
    yield block;
    // In a place's length white space counts as one character.
    read += block?.text.replace(/\s+/g, ' ').length ?? 0;
    if (read > length) return;
  }
}

/** Yields the hosts of the shadow trees that a node is in, innermost first. */
function* hostsAround(node: Node): Generator<Element, void> {
  for (let root = node.getRootNode(); isShadowRoot(root); root = root.host.getRootNode()) yield root.host;
}

/**
 * Yields the blocks of a document or shadow root that are near the view, from a node on.
 * Ends at the first look at text that is further down.
 */
export function* blocksNearView(
  root: Node,
  visitor: WalkVisitor,
  from: Node = root,
): Generator<Block | undefined, void> {
  let length = 0;
  let lookAt = 0;
  for (const block of collectBlocks(root, visitor, { from })) {
    if (block && length >= lookAt) {
      if (isFarBelow(block)) return;
      lookAt = length + LOOK_EVERY;
    }
    yield block;
    length += block?.text.length ?? 0;
    if (length > MOST) return;
  }
}

function isFarBelow({ segments: [first] }: Block): boolean {
  if (!first) return false;
  const { top } = boundingRectOf({ node: first.node, start: first.from, end: first.from + first.length });
  return top > SCREENS * innerHeight;
}
