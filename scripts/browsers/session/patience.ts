import { slowdown } from './slowdown.ts';

/** Milliseconds that a condition may take on an idle machine: about ten times what the slowest step takes. */
const BASE = 10_000;

/**
 * How long a condition is waited for, in all tests. The machine's load counts, as it is when time runs out: what others
 * started meanwhile makes a test slower, never wrong.
 */
export class Patience {
  readonly #began = performance.now();
  #limit = BASE;

  /** Milliseconds so far. */
  get spent(): number {
    return Math.round(performance.now() - this.#began);
  }

  /** Whether the time is over. */
  async isOver(): Promise<boolean> {
    if (this.spent < this.#limit) return false;
    this.#limit = Math.max(this.#limit, BASE * (await slowdown()));
    return this.spent >= this.#limit;
  }
}
