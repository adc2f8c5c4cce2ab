import { LEAST_PLACES, NEAR } from '../../../glossary/matching/entry-occurrences.ts';
import { isBefore, isInThisDocument } from '../platform/nodes.ts';
import type { Block } from '../text/block.ts';
import { findBlockStart } from '../text/block-boundaries.ts';
import { collectBlocks } from '../text/block-walker.ts';
import type { Passage } from '../text/passages/passage.ts';
import { findHiddenElement, isSkipped } from '../text/skipped-text.ts';
import type { WalkVisitor } from '../text/walk-visitor.ts';

/**
 * UTF-16 code units of a survey within which what is near may be. A survey may have text that the blocks do not have, such as
 * that of hidden paragraphs: three times as much of it as the blocks have themselves is allowed for.
 */
const REACH = 4 * NEAR;

/** A passage in which a survey found something. */
export interface FoundPassage extends Passage {
  /** How many forms it may have. */
  forms: number;
  /** Whether it may have a form that needs evidence. */
  isDoubtful: boolean;
}

/**
 * Reads the blocks of the passages of a tree in which something was found. Where that needs evidence, the blocks between are
 * read too, as far as it may be near: so nothing is found that a reading of all blocks would not find, and nothing is missed.
 */
export class PassageBlocks {
  readonly root: Document | ShadowRoot;
  /** UTF-16 code units of text of the tree of which is known what is in it. */
  surveyed = 0;
  readonly #visitor: WalkVisitor;
  /** In document order. */
  #passages: FoundPassage[] = [];

  constructor(root: Document | ShadowRoot, visitor: WalkVisitor) {
    this.root = root;
    this.#visitor = visitor;
  }

  /** Adds a passage that follows those added before. */
  add(passage: FoundPassage): void {
    this.#passages.push(passage);
  }

  /** Forgets passages that have left the page. */
  forgetGone(): void {
    this.#passages = this.#passages.filter(({ nodes }) => nodes.some(isInThisDocument));
  }

  /** Whether there are as many forms somewhere as in medical prose, in which words count that need evidence elsewhere. */
  get isDense(): boolean {
    return this.#passages.some(({ at }, first) => {
      let forms = 0;
      for (let next = first; (this.#passages[next]?.at ?? Infinity) < at + REACH; next++)
        forms += this.#passages[next]?.forms ?? 0;
      return forms >= LEAST_PLACES;
    });
  }

  /** Yields the blocks of the passages added so far, and `undefined` now and then while there are none. */
  *read(): Generator<Block | undefined, void> {
    for (let passage = this.#passages.shift(); passage; passage = this.#passages.shift()) {
      yield undefined;
      const start = this.#inPlace(passage).find((node) => this.#isReadable(node));
      if (start) yield* this.#readFrom(start, passage);
    }
  }

  /** Yields the blocks of a passage, and those after them until nothing that matters is near any more. */
  *#readFrom(start: Text, passage: FoundPassage): Generator<Block | undefined, void> {
    const path = new Path(passage, this.#inPlace(passage).at(-1) ?? start);
    let isDetached = true;
    for (const block of collectBlocks(this.root, this.#visitor, { from: findBlockStart(start) })) {
      const first = block?.segments[0]?.node;
      if (!block || !first) {
        yield undefined;
        continue;
      }
      for (const taken of this.#takeUntil(first)) path.take(taken, this.#inPlace(taken).at(-1) ?? first);
      if (path.isPast(first) && !(path.isNear && this.#leadsOn(path))) return;
      path.pass(first, block.text.length);
      if (isDetached) block.isDetached = true;
      isDetached = false;
      yield block;
    }
  }

  /** Returns whether a passage may follow so soon that it is evidence for one that was taken, or the other way round. */
  #leadsOn({ passage: { at, text }, isNearDoubt }: Path): boolean {
    const reach = at + (text?.length ?? 0) + REACH;
    if (this.surveyed < reach) return true;
    return this.#passages.some((next) => next.at < reach && (next.isDoubtful || isNearDoubt));
  }

  /** Takes the passages that begin before or at a text node, and returns them. */
  #takeUntil(reached: Text): FoundPassage[] {
    const taken: FoundPassage[] = [];
    for (let passage = this.#passages[0]; passage; passage = this.#passages[0]) {
      const [first] = this.#inPlace(passage);
      if (first && isBefore(reached, first)) break;
      this.#passages.shift();
      taken.push(passage);
    }
    return taken;
  }

  /** Returns the text nodes of a passage that are still where they were: what the page moved is read by itself. */
  #inPlace({ nodes, revision }: Passage): Text[] {
    return nodes.filter(
      (node) => isInThisDocument(node) && !this.#visitor.revisions.wasRemoved(node, revision),
    );
  }

  #isReadable(node: Text): boolean {
    if (isSkipped(node)) return false;
    const hidden = findHiddenElement(node);
    if (hidden) this.#visitor.hidden(hidden);
    return hidden === undefined;
  }
}

/** Where a reading of blocks is: how far from the passages that it has taken. */
class Path {
  /** The last passage. */
  passage: FoundPassage;
  #end: Text;
  #distance = 0;
  #sinceDoubt = Number.POSITIVE_INFINITY;

  constructor(passage: FoundPassage, end: Text) {
    this.passage = passage;
    this.#end = end;
    if (passage.isDoubtful) this.#sinceDoubt = 0;
  }

  /** Whether the last passage is near, in text of blocks. */
  get isNear(): boolean {
    return this.#distance <= NEAR;
  }

  /** Whether a passage that needs evidence is near. */
  get isNearDoubt(): boolean {
    return this.#sinceDoubt <= NEAR;
  }

  /** Takes a further passage, which ends with this text node. */
  take(passage: FoundPassage, end: Text): void {
    this.passage = passage;
    this.#end = end;
    this.#distance = 0;
    if (passage.isDoubtful) this.#sinceDoubt = 0;
  }

  /** Whether a text node is after the last passage. */
  isPast(node: Text): boolean {
    return isBefore(this.#end, node);
  }

  /** Goes on by a block that starts with this text node. */
  pass(first: Text, length: number): void {
    if (this.isPast(first)) this.#distance += length;
    if (this.isPast(first) || !this.passage.isDoubtful) this.#sinceDoubt += length;
  }
}
