/**
 * Milliseconds after the first slice, which is enough for most pages: the first second is the one in which a page has most to do
 * and its user waits for it.
 */
const LONG_REST = 1_000;

/** Milliseconds between all other slices: they take at most 4 % of the time. */
const REST = 100;

/** Milliseconds after which a page that is never idle is not waited for any longer. */
const PATIENCE = 1_000;

/** The rests before slices of work that nobody waits for: until the page is idle. */
export class IdleRest {
  /** Rests that came to their end since the work began. */
  #rests = 0;
  #isUrgent = false;
  /** The current rest, which goes on after an interruption: else work that always comes between would put it off for ever. */
  #current: Promise<true> | undefined;
  #end: (() => void) | undefined;
  #interrupt: (() => void) | undefined;

  /** Resolves with `true` when the next slice may begin, with `false` at an interruption. */
  async wait(): Promise<boolean> {
    this.#current ??= this.#begin();
    const interruption = new Promise<false>((resolve) => {
      this.#interrupt = () => resolve(false);
    });
    const isOver = await Promise.race([this.#current, interruption]);
    if (!isOver) return false;
    this.#current = undefined;
    this.#rests += 1;
    return true;
  }

  /** Has a pending `wait` resolve, for work that somebody waits for. */
  interrupt(): void {
    this.#interrupt?.();
  }

  /** Ends the current rest, and leaves out those that follow until `reset`. */
  hurry(): void {
    this.#isUrgent = true;
    this.#end?.();
  }

  /** To be called at the end of the work: what comes next begins with a first rest again. */
  reset(): void {
    this.#rests = 0;
    this.#isUrgent = false;
  }

  #begin(): Promise<true> {
    return new Promise((resolve) => {
      this.#end = () => resolve(true);
      const whenIdle = (): unknown => requestIdleCallback(() => resolve(true), { timeout: PATIENCE });
      if (this.#isUrgent) setTimeout(() => resolve(true));
      else if (this.#rests === 0) whenIdle();
      else setTimeout(whenIdle, this.#rests === 1 ? LONG_REST : REST);
    });
  }
}
