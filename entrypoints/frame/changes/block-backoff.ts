/** Milliseconds between the first two readings of a block that keeps changing. */
export const FIRST_REST = 250;
/** Maximum milliseconds between two readings of a block that keeps changing. */
export const LONGEST_REST = 2_000;

interface Rest {
  /** Time of the last reading, in milliseconds of `performance.now()`. */
  readAt: number;
  /** Milliseconds after that during which the block is not read again. */
  rest: number;
}

/**
 * Makes reading a block less and less frequent while the block keeps changing.
 * A block that has settled is read promptly again. Blocks are identified by the element that contains them.
 */
export class BlockBackoff {
  readonly #rests = new WeakMap<Node, Rest>();

  /**
   * Returns when this block may be read, on the time scale of `now` (milliseconds).
   * At most `LONGEST_REST` after `now`.
   */
  readableAt(container: Node, now: number): number {
    const known = this.#rests.get(container);
    return known ? Math.max(now, known.readAt + known.rest) : now;
  }

  /** Records that this block is being read now; `now` in milliseconds. */
  recordReading(container: Node, now: number): void {
    const known = this.#rests.get(container);
    const isRestless = known !== undefined && now - known.readAt < 2 * known.rest;
    const rest = isRestless ? Math.min(LONGEST_REST, 2 * known.rest) : FIRST_REST;
    this.#rests.set(container, { readAt: now, rest });
  }
}
