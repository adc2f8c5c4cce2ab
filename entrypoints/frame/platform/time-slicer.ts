/**
 * Milliseconds of work per slice.
 * Together with the work of the page in the same frame, that is less than a user notices.
 */
const SLICE = 4;

declare const scheduler: { yield(): Promise<void> };

/**
 * Divides work into time slices and lets the page run between them.
 * While the tab is hidden, no work is done at all.
 */
export class TimeSlicer {
  readonly #signal: AbortSignal;
  readonly #rest: () => Promise<unknown>;
  #end = 0;

  /** `rest` resolves when the page has had its turn. */
  constructor(signal: AbortSignal, rest: () => Promise<unknown> = () => scheduler.yield()) {
    this.#signal = signal;
    this.#rest = rest;
  }

  /** Whether the current slice is used up; `true` before the first call of `next`. */
  get isOver(): boolean {
    return performance.now() > this.#end;
  }

  /** Resolves at the start of the next slice. Rejects with the reason of the signal if it has aborted. */
  async next(): Promise<void> {
    await this.#rest();
    await whenShown(this.#signal);
    this.begin();
  }

  /** Starts a slice in the current task. Throws the reason of the signal if it has aborted. */
  begin(): void {
    this.#signal.throwIfAborted();
    this.#end = performance.now() + SLICE;
  }
}

/**
 * Resolves as soon as the tab is visible, at once if it is.
 * Rejects with the reason of the signal if it has aborted by the time the tab is visible.
 */
export async function whenShown(signal: AbortSignal): Promise<void> {
  while (document.hidden) {
    // Animation frames stop in a hidden tab. Not `visibilitychange`: `document.open` removes its listeners.
    await new Promise(requestAnimationFrame);
    signal.throwIfAborted();
  }
}
