import { NEAR } from '../../../glossary/matching/sightings.ts';
import { isGone } from '../../messaging/is-gone.ts';
import type { PaintMatches } from '../painting/match-painter.ts';
import { Slices } from '../platform/time-slicer.ts';
import { wait } from '../platform/wait.ts';
import type { Block } from '../text/block.ts';
import { blockStart } from '../text/block-boundaries.ts';
import { collectBlocks } from '../text/block-walker.ts';
import { blocksAround } from '../text/blocks-of-nodes.ts';
import { isEdited } from '../text/is-edited.ts';
import { isInReadLanguage } from '../text/language.ts';
import { isSkipped } from '../text/skipped-text.ts';
import type { Findings } from '../text/walk-visitor.ts';
import { BlockQueue } from './block-queue.ts';
import { firstTextInView } from './first-visible-text.ts';
import type { AskMatches, FoundMatches } from './match-client.ts';

/** Milliseconds before a question is asked again that the background could not answer; then its blocks are left out. */
const RETRIES = [500, 2_000, 8_000];

export interface ReadPageParts {
  asking: AskMatches;
  painting: PaintMatches;
  findings: Findings;
  /** Reads everything again. */
  readAll(): void;
}

/** Reads the page: blocks are collected, asked about with one question at a time, and painted. */
export class ReadPage {
  readonly #parts: ReadPageParts;
  readonly #signal: AbortSignal;
  readonly #queue: BlockQueue;
  readonly #slices: Slices;

  constructor(parts: ReadPageParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#signal = signal;
    this.#queue = new BlockQueue(signal);
    this.#slices = new Slices(signal);
  }

  /** Reads all below a document or shadow root, when nothing is more urgent. */
  readRoot(root: Node): void {
    if (isEdited()) return;
    this.#queue.add(root === document ? this.#fromView() : collectBlocks(root, this.#parts.findings), 'rest');
  }

  /** Reads the page once, from what the reader sees on; then what stands before it. */
  *#fromView(): Generator<Block | undefined, void> {
    const text = firstTextInView();
    const start = text && blockStart(text);
    yield* collectBlocks(document, this.#parts.findings, start ? { from: start } : {});
    if (start) this.#queue.add(this.#before(start), 'rest');
  }

  /** What stands before a text node, and a little behind it, so that what is near that place sees both sides of it. */
  *#before(start: Text): Generator<Block | undefined, void> {
    const { findings } = this.#parts;
    yield* collectBlocks(document, findings, { until: start });
    let length = 0;
    for (const block of collectBlocks(document, findings, { from: start })) {
      if (block) block.isAgain = true;
      yield block;
      length += block?.text.length ?? 0;
      if (length >= NEAR) return;
    }
  }

  /** Reads the blocks that these nodes are part of or contain, soon. */
  readAround(nodes: ReadonlySet<Node>): void {
    this.#queue.add(blocksAround(nodes, this.#parts.findings), 'urgent', { isChange: true });
  }

  /** Reads until the signal aborts; rejects with its reason then, or with `NoAnswer` when the extension is gone. */
  async run(): Promise<never> {
    let next = this.#queue.next();
    for (;;) {
      const blocks = await next;
      const answer = this.#ask(blocks);
      // Collected while the answer is under way; a failure is met at the next turn.
      next = this.#queue.next();
      next.catch(() => {});
      const found = await answer;
      if (found) await this.#take(blocks, found);
    }
  }

  async #ask(blocks: readonly Block[]): Promise<FoundMatches | undefined> {
    for (const pause of RETRIES) {
      try {
        return await this.#parts.asking.ask(blocks);
      } catch (failure) {
        if (isGone()) throw failure;
        await wait(pause, this.#signal);
      }
    }
    return undefined;
  }

  async #take(blocks: readonly Block[], { found, askAgain }: FoundMatches): Promise<void> {
    this.#signal.throwIfAborted();
    const { painting, findings } = this.#parts;
    for (const [i, asked] of blocks.entries()) {
      if (this.#slices.isOver) await this.#slices.next();
      const matches = found[i] ?? [];
      const block = painting.locate(asked);
      if (matches.length === 0 && !painting.knows(block)) continue;
      // Else the page changed it meanwhile; the change was noticed and will be read.
      if (findings.rewritings.isCurrent(block) && this.#isStillRead(block)) painting.paint(block, matches);
    }
    if (askAgain === 'everything') this.#parts.readAll();
    if (askAgain === 'withheld') this.#readWithheld();
  }

  /** Whether the rules still let the text of a block be read: an editor may have started meanwhile. */
  #isStillRead({ since, segments }: Block): boolean {
    const { anyLanguage, rewritings } = this.#parts.findings;
    if (since >= rewritings.ruledAt) return true;
    return segments.every(({ node }) => !isSkipped(node) && (anyLanguage || isInReadLanguage(node)));
  }

  /** Reads the blocks that wait for evidence; none of them is the other's neighbour, and what stands near each is known. */
  #readWithheld(): void {
    const { asking, findings } = this.#parts;
    for (const node of asking.takeWithheld())
      this.#queue.add(blocksAround(new Set([node]), findings), 'urgent', { isAgain: true });
  }
}
