import { NEAR } from '../../../glossary/matching/entry-occurrences.ts';
import { isExtensionGone } from '../../messaging/client.ts';
import type { MatchPainter } from '../painting/match-painter.ts';
import { wait } from '../platform/abort.ts';
import { TimeSlicer } from '../platform/time-slicer.ts';
import type { Block } from '../text/block.ts';
import { findBlockStart } from '../text/block-boundaries.ts';
import { collectBlocks } from '../text/block-walker.ts';
import { collectBlocksAround } from '../text/blocks-of-nodes.ts';
import { isInReadLanguage } from '../text/language.ts';
import { isDesignMode, isSkipped } from '../text/skipped-text.ts';
import type { WalkVisitor } from '../text/walk-visitor.ts';
import { BlockQueue } from './block-queue.ts';
import { findFirstVisibleText } from './first-visible-text.ts';
import type { FoundMatches, MatchClient } from './match-client.ts';

/**
 * Milliseconds before each retry of a failed request.
 * After the last of them, its blocks are left out.
 */
const RETRIES = [500, 2_000, 8_000];

/** The objects and callbacks of the page session that a page reader works with. */
export interface PageReaderParts {
  client: MatchClient;
  matchPainter: MatchPainter;
  visitor: WalkVisitor;
  /** Reads everything again. */
  readAll(): void;
}

/**
 * Reads the page: collects blocks, requests their matches, and has them painted.
 * There is one request at a time.
 */
export class PageReader {
  readonly #parts: PageReaderParts;
  readonly #signal: AbortSignal;
  readonly #queue: BlockQueue;
  readonly #slicer: TimeSlicer;

  constructor(parts: PageReaderParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#signal = signal;
    this.#queue = new BlockQueue(signal);
    this.#slicer = new TimeSlicer(signal);
  }

  /**
   * Adds all text of a document or shadow root to the queue, with low priority.
   * Does nothing in design mode.
   */
  readRoot(root: Node): void {
    if (isDesignMode()) return;
    this.#queue.add(root === document ? this.#fromView() : collectBlocks(root, this.#parts.visitor), 'rest');
  }

  /**
   * Yields the blocks of the page, starting with the first visible text.
   * The blocks before that text follow.
   */
  *#fromView(): Generator<Block | undefined, void> {
    const text = findFirstVisibleText();
    const start = text && findBlockStart(text);
    yield* collectBlocks(document, this.#parts.visitor, start ? { from: start } : {});
    if (start) this.#queue.add(this.#before(start), 'rest');
  }

  /**
   * Yields the blocks before a text node, and a few after it.
   * Thus matches near that place have context on both sides.
   */
  *#before(start: Text): Generator<Block | undefined, void> {
    const { visitor } = this.#parts;
    yield* collectBlocks(document, visitor, { until: start });
    // The node may be in an editor by now, which a walk that starts inside would not notice.
    if (isSkipped(start)) return;
    let length = 0;
    for (const block of collectBlocks(document, visitor, { from: start })) {
      if (block) block.isReread = true;
      yield block;
      length += block?.text.length ?? 0;
      if (length >= NEAR) return;
    }
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
      const blocks = await next;
      const answer = this.#ask(blocks);
      // The next blocks are collected while the response is pending; a failure is thrown by the next `await`.
      next = this.#queue.next();
      next.catch(() => {});
      const found = await answer;
      if (found) await this.#take(blocks, found);
    }
  }

  async #ask(blocks: readonly Block[]): Promise<FoundMatches | undefined> {
    for (const pause of RETRIES) {
      try {
        return await this.#parts.client.request(blocks);
      } catch (failure) {
        if (isExtensionGone()) throw failure;
        await wait(pause, this.#signal);
      }
    }
    return undefined;
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
   * Each is a separate source: they are not neighbors, and each has its own number of entries nearby.
   */
  #readWithheld(): void {
    const { client, visitor } = this.#parts;
    for (const node of client.takeWithheld())
      this.#queue.add(collectBlocksAround(new Set([node]), visitor), 'urgent', { isReread: true });
  }
}
