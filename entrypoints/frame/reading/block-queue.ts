import { NEAR } from '../../../glossary/matching/entry-occurrences.ts';
import { whenAborted } from '../platform/abort.ts';
import { TimeSlicer } from '../platform/time-slicer.ts';
import type { Block } from '../text/block.ts';

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
}

/**
 * Sources of equal urgency, read one after another.
 * No source continues the text of the one before it.
 */
class Lane {
  readonly sources: Source[] = [];
  /** A block that did not fit into the last request. */
  held: Block | undefined;
  /** The last blocks of the last request, sent again as context for the next one. */
  trailing: Block[] = [];

  /** Whether nothing is left to read. */
  get isEmpty(): boolean {
    return this.sources.length === 0 && !this.held;
  }
}

/** How soon a source is read: what changed, what is in view, what is anywhere else. */
const URGENCIES = ['urgent', 'near', 'far'] as const;

type Urgency = (typeof URGENCIES)[number];

/** Collects blocks into requests, in time slices: urgent sources first, then those near the view, then the others. */
export class BlockQueue {
  readonly #lanes: Record<Urgency, Lane> = { urgent: new Lane(), near: new Lane(), far: new Lane() };
  /** Called whenever there is nothing left to collect. */
  readonly #emptied: () => void;
  readonly #slicer: TimeSlicer;
  readonly #signal: AbortSignal;
  #wake: (() => void) | undefined;

  constructor(emptied: () => void, signal: AbortSignal) {
    this.#emptied = emptied;
    this.#signal = signal;
    this.#slicer = new TimeSlicer(signal);
    whenAborted(signal, () => this.#wake?.());
  }

  /** Whether all blocks added so far have been collected and taken. */
  get isEmpty(): boolean {
    return this.#wake !== undefined && this.#firstLane() === undefined;
  }

  /**
   * Adds a source of blocks, which all get the properties in `marks`.
   * Wakes a pending `next`.
   */
  add(blocks: BlockSource, urgency: Urgency, marks: Marks = {}): void {
    this.#lanes[urgency].sources.push({ blocks, marks, isFirst: true });
    this.#wake?.();
  }

  /**
   * Resolves with the blocks of the next request, as soon as there are any.
   * Rejects with the reason of the signal when it aborts.
   */
  async next(): Promise<Block[]> {
    for (;;) {
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
        if (this.#slicer.isOver) await this.#slicer.next();
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
