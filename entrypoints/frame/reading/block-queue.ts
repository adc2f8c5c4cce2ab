import { NEAR } from '../../../glossary/matching/entry-occurrences.ts';
import { whenAborted } from '../platform/abort.ts';
import { TimeSlicer, whenShown } from '../platform/time-slicer.ts';
import type { Block } from '../text/block.ts';
import { IdleRest } from './idle-rest.ts';

/**
 * Maximum text of one request, in UTF-16 code units.
 * That is 64 kB as JSON in Latin script, and short enough that serializing the message takes less than a
 * slice. Smaller requests cost more in total, since each opens a channel of its own.
 */
export const MAX_REQUEST = 64_000;

/** UTF-16 code units of text collected between two checks of the clock: about 0.1 ms. */
const UNSEEN = 2_000;

/** Yields blocks, and `undefined` now and then while there are none. */
type BlockSource = Iterator<Block | undefined, void>;

/** The properties that all blocks of a source share, see `Block`. */
type Marks = Pick<Block, 'isFromMutation' | 'isReread'>;

interface Source {
  blocks: BlockSource;
  marks: Marks;
  isFirst: boolean;
  /** The tree that it reads to the end. */
  root: Node | undefined;
}

/**
 * Sources of equal urgency, read one after another.
 * No source continues the text of the one before it.
 */
class Lane {
  sources: Source[] = [];
  /** A block that did not fit into the last request. */
  held: Block | undefined;
  /** The last blocks of the last request, sent again as context for the next one. */
  trailing: Block[] = [];

  /** Whether nothing is left to read. */
  get isEmpty(): boolean {
    return this.sources.length === 0 && !this.held;
  }
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
    this.#lanes[urgency].sources.push({ blocks, marks, isFirst: true, root: undefined });
    this.#idleRest.interrupt();
    this.#wake?.();
  }

  /** Adds the blocks of a whole tree, for when the page is idle, in place of those of it that are left. */
  addFar(blocks: BlockSource, root: Node): void {
    const lane = this.#lanes.far;
    lane.sources = lane.sources.filter((source) => source.root !== root);
    lane.sources.push({ blocks, marks: {}, isFirst: true, root });
    this.#wake?.();
  }

  /** Collects all that was added so far without waiting for an idle page. */
  hurry(): void {
    if (!this.isEmpty) this.#idleRest.hurry();
  }

  /**
   * Resolves with the blocks of the next request, as soon as there are any.
   * Rejects with the reason of the signal when it aborts.
   */
  async next(): Promise<Block[]> {
    for (;;) {
      this.#signal.throwIfAborted();
      const lane = this.#firstLane();
      const blocks = lane ? await this.#fill(lane) : [];
      if (blocks.length > 0) return blocks;
      if (!this.#firstLane()) await this.#added();
    }
  }

  /** The most urgent lane with something to read. */
  #firstLane(): Lane | undefined {
    const urgency = URGENCIES.find((each) => !this.#lanes[each].isEmpty);
    return urgency && this.#lanes[urgency];
  }

  async #fill(lane: Lane): Promise<Block[]> {
    const blocks: Block[] = [];
    let size = 0;
    let unseen = 0;
    for (;;) {
      if (unseen <= 0) {
        if (!(await this.#mayGoOn(lane, blocks.length > 0))) return withContext(lane, blocks);
        unseen = UNSEEN;
      }
      const block = lane.held ?? this.#pull(lane);
      lane.held = undefined;
      if (block === 'end') return withContext(lane, blocks);
      unseen -= block?.text.length ?? UNSEEN;
      if (!block) continue;
      if (!fits(blocks, size, block)) {
        lane.held = block;
        return withContext(lane, blocks);
      }
      blocks.push(block);
      size += block.text.length;
    }
  }

  /** Resolves when collecting may go on; with `false` if what was collected so far is to be asked for first. */
  async #mayGoOn(lane: Lane, hasBlocks: boolean): Promise<boolean> {
    if (lane !== this.#lanes.far) {
      if (this.#slicer.isOver) await this.#slicer.next();
      return true;
    }
    if (!this.#idleSlicer.isOver) return true;
    // What the first slice has come to is shown before the long rest.
    if (hasBlocks && this.#idleRest.isInFirstSlice) return false;
    if (this.#firstLane() !== lane || !(await this.#idleRest.wait())) return false;
    await whenShown(this.#signal);
    this.#idleSlicer.begin();
    return true;
  }

  /**
   * Returns the next block of the lane.
   * Returns `undefined` if there is none yet, `'end'` if the lane is empty.
   */
  #pull(lane: Lane): Block | undefined | 'end' {
    const [source] = lane.sources;
    if (!source) return 'end';
    const { done, value } = source.blocks.next();
    if (done) lane.sources.shift();
    if (!value) return undefined;
    if (source.isFirst) value.isDetached = true;
    source.isFirst = false;
    return Object.assign(value, source.marks);
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

/**
 * Returns the blocks of a request, preceded by the trailing ones of the request before.
 * The trailing ones are left out if the request starts elsewhere on the page.
 */
function withContext(lane: Lane, blocks: Block[]): Block[] {
  const [first] = blocks;
  if (!first) return blocks;
  const all = first.isDetached ? blocks : [...lane.trailing, ...blocks];
  lane.trailing = trailingBlocks(all, NEAR);
  return all;
}

/**
 * Returns the last blocks with at least this much text in total (UTF-16 code units).
 * Stops at a detached block; returns fewer blocks if there is not enough text.
 */
export function trailingBlocks<Read extends { text: string; isDetached?: true | undefined }>(
  blocks: readonly Read[],
  atLeast: number,
): Read[] {
  let length = 0;
  let first = blocks.length;
  while (first > 0 && length < atLeast && !blocks[first]?.isDetached)
    length += blocks[--first]?.text.length ?? 0;
  return blocks.slice(first);
}
