import { NEAR } from '../../../glossary/matching/entry-occurrences.ts';
import { whenAborted } from '../platform/abort.ts';
import { TimeSlicer } from '../platform/time-slicer.ts';
import type { Block } from '../text/block.ts';
import { trailingBlocks } from './trailing-blocks.ts';

/**
 * UTF-16 code units of text in one question: 64 kB on the way in Latin script, and short enough that putting it
 * into a message stays below a slice. Fewer cost more: each question opens a channel of its own.
 */
export const MAX_QUESTION = 64_000;

/** UTF-16 code units of text that are collected between two looks at the clock: about 0.1 ms. */
const UNSEEN = 2_000;

/** Yields blocks, and `undefined` now and then where there are none for a while. */
type BlockSource = Iterator<Block | undefined, void>;

/** What is said of all blocks of a source, see `Block`. */
type Marks = Pick<Block, 'isFromMutation' | 'isReread'>;

interface Source {
  blocks: BlockSource;
  marks: Marks;
  isFirst: boolean;
}

/** Sources of equal urgency, read one after the other; none of them goes on where the one before it ended. */
class Lane {
  readonly sources: Source[] = [];
  /** A block that had no room in the last question. */
  held: Block | undefined;
  /** The last blocks of the last question: what is close to a cut is asked about on both sides of it. */
  trailing: Block[] = [];

  get isEmpty(): boolean {
    return this.sources.length === 0 && !this.held;
  }
}

/** Gathers blocks to questions, in slices: what is urgent first, the rest when nothing is urgent. */
export class BlockQueue {
  readonly #urgent = new Lane();
  readonly #rest = new Lane();
  readonly #slicer: TimeSlicer;
  readonly #signal: AbortSignal;
  #wake: (() => void) | undefined;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    this.#slicer = new TimeSlicer(signal);
    whenAborted(signal, () => this.#wake?.());
  }

  add(blocks: BlockSource, urgency: 'urgent' | 'rest', marks: Marks = {}): void {
    (urgency === 'urgent' ? this.#urgent : this.#rest).sources.push({ blocks, marks, isFirst: true });
    this.#wake?.();
  }

  /** The next blocks to ask about; waits until there are some. Rejects with the signal's reason. */
  async next(): Promise<Block[]> {
    for (;;) {
      const lane = this.#urgent.isEmpty ? this.#rest : this.#urgent;
      const blocks = await this.#fill(lane);
      if (blocks.length > 0) return blocks;
      if (this.#urgent.isEmpty && this.#rest.isEmpty) await this.#added();
    }
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

  /** The lane's next block; `undefined` when it has none yet, `'end'` when it is empty. */
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
    });
    this.#wake = undefined;
    this.#signal.throwIfAborted();
  }
}

/** Whether a block has room in a question of this size; what is read again does not share one with what is new. */
function fits(blocks: readonly Block[], size: number, next: Block): boolean {
  if (size === 0) return true;
  return size + next.text.length <= MAX_QUESTION && blocks.at(-1)?.isReread === next.isReread;
}

/** A question's blocks behind the last ones of the question before, unless they stand elsewhere. */
function withContext(lane: Lane, blocks: Block[]): Block[] {
  const [first] = blocks;
  if (!first) return blocks;
  const all = first.isDetached ? blocks : [...lane.trailing, ...blocks];
  lane.trailing = trailingBlocks(all, NEAR);
  return all;
}
