/** Milliseconds of work at a time: with the page's own work in the same frame it stays below what a user notices. */
const SLICE = 4;

declare const scheduler: { yield(): Promise<void> };

/** Divides work into slices between which the page has its turn; while the tab is hidden nothing is done at all. */
export class TimeSlicer {
  readonly #signal: AbortSignal;
  #end = 0;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Whether the current slice is used up. Work that just began has a slice before it. */
  get isOver(): boolean {
    return performance.now() > this.#end;
  }

  /** Waits for the next slice. Rejects with the signal's reason when all is stopped. */
  async next(): Promise<void> {
    await scheduler.yield();
    await whenShown(this.#signal);
    this.#signal.throwIfAborted();
    this.#end = performance.now() + SLICE;
  }
}

/** Resolves as soon as the tab is shown, at once when it is. Rejects with the signal's reason, then or later. */
export async function whenShown(signal: AbortSignal): Promise<void> {
  while (document.hidden) {
    // A hidden tab draws no frames. Not the event: `document.open` takes its listeners away.
    await new Promise(requestAnimationFrame);
    signal.throwIfAborted();
  }
}
