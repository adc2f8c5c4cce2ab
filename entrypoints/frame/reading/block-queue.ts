import { whenAborted } from '../platform/abort.ts';
import { TimeSlicer, whenShown } from '../platform/time-slicer.ts';
import type { Block } from '../text/block.ts';
import { type BlockSource, Lane, type Marks } from './block-lane.ts';
import { IdleRest } from './idle-rest.ts';

/**
 * Maximum text of one request, in UTF-16 code units.
 * That is 64 kB as JSON in Latin script, and short enough that serializing the message takes less than a
 * slice. Smaller requests cost more in total, since each opens a channel of its own.
 */
const MAX_REQUEST = 64_000;

/** UTF-16 code units of text collected between two checks of the clock: about 0.1 ms. */
const UNSEEN = 2_000;

/** The blocks of one request. */
export interface BlockRequest {
  blocks: Block[];
  /** Whether they are far from the view, so that nobody waits for them. */
  isFar: boolean;
}

/** How soon a source is read: what changed, what is in view, what is anywhere else, for which the page is to be idle. */
const URGENCIES = ['urgent', 'near', 'far'] as const;

type Urgency = (typeof URGENCIES)[number];

/**
 * Collects blocks into requests, in time slices: urgent sources first, then those near the view, then, while the page is idle,
 * the others.
 */
export class BlockQueue {
  readonly #lanes: Record<Urgency, Lane> = { urgent: new Lane(), near: new Lane(), far: new Lane() };
  /** Called whenever there is nothing left to collect. */
  readonly #emptied: () => void;
  readonly #slicer: TimeSlicer;
  /** The slices in which what is far is read, and the rests before them. */
  readonly #idleSlicer: TimeSlicer;
  readonly #idleRest = new IdleRest();
  readonly #signal: AbortSignal;
  #wake: (() => void) | undefined;

  constructor(emptied: () => void, signal: AbortSignal) {
    this.#emptied = emptied;
    this.#signal = signal;
    this.#slicer = new TimeSlicer(signal);
    this.#idleSlicer = new TimeSlicer(signal);
    whenAborted(signal, () => {
      this.#idleRest.interrupt();
      this.#wake?.();
    });
  }

  /** Whether all blocks added so far have been collected and taken. */
  get isEmpty(): boolean {
    return this.#wake !== undefined && this.#firstLane() === undefined;
  }

  /** Whether there is text far from the view that was not collected yet. */
  get hasFar(): boolean {
    return !this.#lanes.far.isEmpty;
  }

  /**
   * Adds a source of blocks near the view or urgent ones, which all get the properties in `marks`.
   * Wakes a pending `next`.
   */
  add(blocks: BlockSource, urgency: Exclude<Urgency, 'far'>, marks: Marks = {}): void {
    this.#lanes[urgency].add(blocks, marks);
    this.#idleRest.interrupt();
    this.#wake?.();
  }

  /** Adds the blocks of a whole tree, for when the page is idle, in place of those of it that are left. */
  addFar(blocks: BlockSource, root: Node): void {
    this.#lanes.far.replace(blocks, root);
    this.#wake?.();
  }

  /** Collects all that was added so far without waiting for an idle page. */
  hurry(): void {
    if (!this.isEmpty) this.#idleRest.hurry();
  }

  /**
   * Resolves with the blocks of the next request, as soon as there are any; with none where what is far ends without further text.
   * Rejects with the reason of the signal when it aborts.
   */
  async next(): Promise<BlockRequest> {
    for (;;) {
      this.#signal.throwIfAborted();
      const lane = this.#firstLane();
      const request = lane && (await this.#fill(lane));
      if (request && (request.blocks.length > 0 || (request.isFar && !this.hasFar))) return request;
      if (!this.#firstLane()) await this.#added();
    }
  }

  /** The most urgent lane with something to read. */
  #firstLane(): Lane | undefined {
    const urgency = URGENCIES.find((each) => !this.#lanes[each].isEmpty);
    return urgency && this.#lanes[urgency];
  }

  async #fill(lane: Lane): Promise<BlockRequest> {
    const blocks: Block[] = [];
    let size = 0;
    let unseen = 0;
    for (;;) {
      if (unseen <= 0) {
        if (!(await this.#mayGoOn(lane))) return this.#request(lane, blocks);
        unseen = UNSEEN;
      }
      const block = lane.pull();
      if (block === 'end') return this.#request(lane, blocks);
      unseen -= block?.text.length ?? UNSEEN;
      if (!block) continue;
      if (!fits(blocks, size, block)) {
        lane.held = block;
        return this.#request(lane, blocks);
      }
      blocks.push(block);
      size += block.text.length;
    }
  }

  #request(lane: Lane, blocks: Block[]): BlockRequest {
    return { blocks: lane.withContext(blocks), isFar: lane === this.#lanes.far };
  }

  /** Resolves when collecting may go on; with `false` if what somebody waits for comes first. */
  async #mayGoOn(lane: Lane): Promise<boolean> {
    if (lane !== this.#lanes.far) {
      if (this.#slicer.isOver) await this.#slicer.next();
      return true;
    }
    if (!this.#idleSlicer.isOver) return true;
    if (this.#firstLane() !== lane || !(await this.#idleRest.wait())) return false;
    await whenShown(this.#signal);
    this.#idleSlicer.begin();
    return true;
  }

  async #added(): Promise<void> {
    this.#signal.throwIfAborted();
    this.#idleRest.reset();
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      this.#emptied();
    });
    this.#wake = undefined;
    this.#signal.throwIfAborted();
  }
}

/**
 * Returns whether a block fits into a request of this size.
 * Blocks that are read again never share a request with new blocks.
 */
function fits(blocks: readonly Block[], size: number, next: Block): boolean {
  if (size === 0) return true;
  return size + next.text.length <= MAX_REQUEST && blocks.at(-1)?.isReread === next.isReread;
}
