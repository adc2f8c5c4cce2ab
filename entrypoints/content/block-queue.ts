import type { Block } from './block.ts';
import { Slices } from './slices.ts';
import { whenAborted } from './when-aborted.ts';

/**
 * UTF-16 code units of text in one question: 64 kB on the way in Latin script, and short enough that putting it
 * into a message stays below a slice. Fewer cost more: each question opens a channel of its own.
 */
export const MAX_QUESTION = 64_000;

/** UTF-16 code units of text that are collected between two looks at the clock: about 0.1 ms. */
const UNSEEN = 2_000;

/** Yields blocks, and `undefined` now and then where there are none for a while. */
export type BlockSource = Iterator<Block | undefined, void>;

/** Gathers blocks to questions, in slices: what is urgent first, the rest when nothing is urgent. */
export class BlockQueue {
  readonly #urgent: BlockSource[] = [];
  readonly #rest: BlockSource[] = [];
  readonly #slices: Slices;
  readonly #signal: AbortSignal;
  #wake: (() => void) | undefined;
  #held: Block | undefined;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    this.#slices = new Slices(signal);
    whenAborted(signal, () => this.#wake?.());
  }

  add(source: BlockSource, urgency: 'urgent' | 'rest'): void {
    (urgency === 'urgent' ? this.#urgent : this.#rest).push(source);
    this.#wake?.();
  }

  /** The next blocks to ask about; waits until there are some. Rejects with the signal's reason. */
  async next(): Promise<Block[]> {
    for (;;) {
      const lane = this.#urgent.length > 0 ? this.#urgent : this.#rest;
      const blocks = await this.#fill(lane);
      if (blocks.length > 0) return blocks;
      if (this.#urgent.length + this.#rest.length === 0) await this.#added();
    }
  }

  async #fill(lane: BlockSource[]): Promise<Block[]> {
    const blocks: Block[] = [];
    let size = 0;
    let unseen = 0;
    for (;;) {
      if (unseen <= 0) {
        if (this.#slices.isOver) await this.#slices.next();
        unseen = UNSEEN;
      }
      const block = this.#held ?? this.#pull(lane);
      this.#held = undefined;
      if (block === 'end') return blocks;
      unseen -= block?.text.length ?? UNSEEN;
      if (!block) continue;
      if (size > 0 && size + block.text.length > MAX_QUESTION) {
        this.#held = block;
        return blocks;
      }
      blocks.push(block);
      size += block.text.length;
    }
  }

  /** The lane's next block; `undefined` when it has none yet, `'end'` when it is empty. */
  #pull(lane: BlockSource[]): Block | undefined | 'end' {
    const [source] = lane;
    if (!source) return 'end';
    const { done, value } = source.next();
    if (done) lane.shift();
    return value ?? undefined;
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
