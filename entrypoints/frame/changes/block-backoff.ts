/** Milliseconds between two readings of a block that keeps changing: at first, and when it does not come to rest. */
export const FIRST_REST = 250;
export const LONGEST_REST = 2_000;

interface Rest {
  /** Time of the last reading. */
  readAt: number;
  /** How long after that the block is left alone. */
  rest: number;
}

/**
 * Lets each block that keeps changing be read less and less often, and soon again once it has come to rest.
 * Blocks are identified by the element that contains them.
 */
export class BlockBackoff {
  readonly #rests = new WeakMap<Node, Rest>();

  /** When this block may be read, in the milliseconds of `now`; at most `LONGEST_REST` ahead. */
  readableAt(container: Node, now: number): number {
    const known = this.#rests.get(container);
    return known ? Math.max(now, known.readAt + known.rest) : now;
  }

  /** This block is read now. */
  recordReading(container: Node, now: number): void {
    const known = this.#rests.get(container);
    const isRestless = known !== undefined && now - known.readAt < 2 * known.rest;
    const rest = isRestless ? Math.min(LONGEST_REST, 2 * known.rest) : FIRST_REST;
    this.#rests.set(container, { readAt: now, rest });
  }
}
