import type { MatchPainter } from '../painting/match-painter.ts';
import { isShadowRoot, type TextPlace } from '../platform/nodes.ts';
import { TimeSlicer } from '../platform/time-slicer.ts';
import { withRetries } from '../platform/with-retries.ts';
import type { Block } from '../text/block.ts';
import { collectBlocks } from '../text/block-walker.ts';
import { collectBlocksAround } from '../text/blocks-of-nodes.ts';
import { isInReadLanguage } from '../text/language.ts';
import { isDesignMode, isSkipped } from '../text/skipped-text.ts';
import type { WalkVisitor } from '../text/walk-visitor.ts';
import { BlockQueue } from './block-queue.ts';
import { blocksAt, blocksInView, blocksNearView } from './blocks-near-view.ts';
import type { FoundMatches, MatchClient } from './match-client.ts';

/**
 * Elements and UTF-16 code units of text, scripts' among them, up to which a tree is read whole at once: to look for what is
 * near the view takes longer in all.
 */
const SHORT = { elements: 4_500, text: 300_000 };

/** Requests of text far from the view whose matches are painted together: half a million characters. */
const REQUESTS_TOGETHER = 8;

/** Milliseconds between two readings of what is in view while the user scrolls. */
const FOLLOW_EVERY = 100;

/** The objects and callbacks of the page session that a page reader works with. */
export interface PageReaderParts {
  client: MatchClient;
  matchPainter: MatchPainter;
  visitor: WalkVisitor;
  /** Called for an element that is not rendered, in text that is read while the page is idle. */
  hiddenFar(element: Element): void;
  /** Reads everything again. */
  readAll(): void;
  /** Where a term was seen before this code was loaded. */
  place: TextPlace | undefined;
}

/**
 * Reads the page: a short one at once, of a long one what is near the view at once, and all else while the page is idle.
 * Requests the matches of blocks, one request at a time, and has them painted.
 */
export class PageReader {
  readonly #parts: PageReaderParts;
  readonly #signal: AbortSignal;
  readonly #queue: BlockQueue;
  readonly #slicer: TimeSlicer;
  #isAsking = false;
  /** Far from the view, what was found and is not painted yet: what is painted at once takes the browser one frame. */
  readonly #unpainted: { blocks: readonly Block[]; found: FoundMatches }[] = [];
  #isFollowing = false;
  /** Where a term was seen, until what is near the view has been read. */
  #place: TextPlace | undefined;
  /** Called as soon as all is read. */
  #whenComplete: (() => void)[] = [];

  constructor(parts: PageReaderParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#place = parts.place;
    this.#signal = signal;
    this.#queue = new BlockQueue(() => this.#lookWhetherComplete(), signal);
    this.#slicer = new TimeSlicer(signal);
  }

  /**
   * Reads a document or shadow root: of a long one what is near the view first.
   * Does nothing in design mode.
   */
  readRoot(root: Document | ShadowRoot): void {
    if (isDesignMode()) return;
    this.#queue.add(this.#blocksOf(root), 'near');
  }

  /** Whether a tree is short is asked when its turn has come: the page may have filled it. */
  *#blocksOf(root: Document | ShadowRoot): Generator<Block | undefined, void> {
    if (!isShort(root)) return yield* this.#nearThenFar(root);
    // It is read anyway.
    if (root === document) this.#place = undefined;
    yield* collectBlocks(root, this.#parts.visitor);
  }

  /** Reads what has come near the view, if the rest of the page is not read yet. To be called at each scroll. */
  readonly scrolled = (): void => {
    if (!this.#queue.hasFar || this.#isFollowing || isDesignMode()) return;
    this.#isFollowing = true;
    setTimeout(() => {
      this.#isFollowing = false;
      if (!this.#signal.aborted) this.#queue.add(blocksInView(this.#parts.visitor), 'near');
    }, FOLLOW_EVERY);
  };

  /** Resolves as soon as the whole page is read, which from now on does not wait for the page to be idle. */
  async complete(): Promise<void> {
    if (this.#isComplete) return;
    await new Promise<void>((resolve) => {
      this.#whenComplete.push(resolve);
      this.#queue.hurry();
    });
  }

  *#nearThenFar(root: Document | ShadowRoot): Generator<Block | undefined, void> {
    const { visitor, hiddenFar } = this.#parts;
    let isEmpty = true;
    for (const block of root === document ? blocksInView(visitor) : blocksNearView(root, visitor)) {
      isEmpty &&= block === undefined;
      yield block;
    }
    if (isEmpty) this.#readPlace();
    this.#queue.addFar(collectBlocks(root, { ...visitor, hidden: hiddenFar }), root);
    if (this.#whenComplete.length > 0) this.#queue.hurry();
  }

  /** Where the view has no term, the one that was seen elsewhere is read before the page is idle. */
  #readPlace(): void {
    const place = this.#place;
    this.#place = undefined;
    const { matchPainter, visitor } = this.#parts;
    if (place && !matchPainter.hasMatches) this.#queue.add(blocksAt(place, visitor), 'near');
  }

  /** Adds the blocks that contain these nodes or are inside them, as urgent. */
  readAround(nodes: ReadonlySet<Node>): void {
    this.#queue.add(collectBlocksAround(nodes, this.#parts.visitor), 'urgent', { isFromMutation: true });
  }

  /**
   * Reads until the signal aborts, then rejects with its reason.
   * Rejects with `NoResponse` if the extension is gone.
   */
  async run(): Promise<never> {
    let next = this.#queue.next();
    for (;;) {
      const { blocks, isFar } = await next;
      this.#isAsking = true;
      const answer = this.#ask(blocks);
      // The next blocks are collected while the response is pending; a failure is thrown by the next `await`.
      next = this.#queue.next();
      next.catch(() => {});
      const found = await answer;
      if (found) this.#unpainted.push({ blocks, found });
      if (!isFar || !this.#queue.hasFar || this.#unpainted.length >= REQUESTS_TOGETHER) await this.#takeAll();
      this.#readPlace();
      this.#isAsking = false;
      this.#lookWhetherComplete();
    }
  }

  get #isComplete(): boolean {
    return this.#queue.isEmpty && !this.#isAsking;
  }

  #lookWhetherComplete(): void {
    if (this.#isComplete) for (const resolve of this.#whenComplete.splice(0)) resolve();
  }

  async #ask(blocks: readonly Block[]): Promise<FoundMatches | undefined> {
    if (blocks.length === 0) return undefined;
    return withRetries(() => this.#parts.client.request(blocks), this.#signal);
  }

  async #takeAll(): Promise<void> {
    for (const { blocks, found } of this.#unpainted.splice(0)) await this.#take(blocks, found);
  }

  async #take(blocks: readonly Block[], { found, recheck }: FoundMatches): Promise<void> {
    this.#signal.throwIfAborted();
    const { matchPainter, visitor } = this.#parts;
    for (const [i, asked] of blocks.entries()) {
      if (this.#slicer.isOver) await this.#slicer.next();
      const matches = found[i] ?? [];
      const block = matchPainter.locate(asked);
      if (matches.length === 0 && !matchPainter.knows(block)) continue;
      // Otherwise, the page changed the block meanwhile; the watcher noticed that, and it will be read again.
      if (visitor.revisions.isCurrent(block) && this.#isStillRead(block)) matchPainter.paint(block, matches);
    }
    if (recheck === 'everything') this.#parts.readAll();
    if (recheck === 'withheld') this.#readWithheld();
  }

  /** Returns whether the rules still allow reading a block: an editor may have started meanwhile. */
  #isStillRead({ revision: since, segments }: Block): boolean {
    const { anyLanguage, revisions } = this.#parts.visitor;
    if (since >= revisions.rulesRevision) return true;
    return segments.every(({ node }) => !isSkipped(node) && (anyLanguage || isInReadLanguage(node)));
  }

  /**
   * Reads the blocks again that lacked evidence.
   * Each is a separate source: they are not neighbors, and each has its own entries nearby.
   */
  #readWithheld(): void {
    const { client, visitor } = this.#parts;
    for (const node of client.takeWithheld())
      this.#queue.add(collectBlocksAround(new Set([node]), visitor), 'urgent', { isReread: true });
  }
}

const isShort = (root: Document | ShadowRoot): boolean =>
  root.querySelectorAll('*').length <= SHORT.elements && textOf(root).length <= SHORT.text;

/** `Document` has no `textContent`, and no element while the page replaces it. */
const textOf = (root: Document | ShadowRoot): string =>
  (isShadowRoot(root) ? root : root.querySelector(':root'))?.textContent ?? '';
