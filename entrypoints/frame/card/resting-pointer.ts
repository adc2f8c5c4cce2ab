import type { Hit } from './input/hit-test.ts';

/** Milliseconds on a term until its card is prepared: a pointer that crosses hundreds of terms prepares none. */
const FETCH_AFTER = 60;

/** What happens while the pointer rests. */
export interface RestActions {
  /** Milliseconds on a term until its card opens. */
  delay(): number;
  /** Called with whether a card is about to open. */
  expect(isExpected: boolean): void;
  /** Prepares the card of a term on which the pointer has been for a moment. */
  prepare(hit: Hit): void;
  /** Opens it. */
  open(hit: Hit): void;
  /** Called when the pointer leaves a term before its card opens. */
  leave(): void;
}

/** Waits until the pointer has been on one term for long enough. */
export class RestingPointer {
  readonly #actions: RestActions;
  #hit: Hit | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Looks below what covers a term, where the pointer is; `undefined` where it is on one, or stopped. */
  #lookBelow: (() => Hit | undefined) | undefined;
  #movedAt = 0;
  #lookTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(actions: RestActions) {
    this.#actions = actions;
  }

  /** The term under the pointer, whose card opens if the pointer stays. */
  get hit(): Hit | undefined {
    return this.#hit;
  }

  /** Starts to wait on a term, unless it does so already; `undefined` stops it. */
  rest(hit: Hit | undefined): void {
    this.#lookBelow = undefined;
    this.#wait(hit);
  }

  /**
   * Starts to wait on a term that nothing lies on. Where there is none, looks below what covers one, but only when the
   * pointer rests: that costs half as much again as to look on top.
   */
  restOn(onTop: Hit | undefined, lookBelow: () => Hit | undefined): void {
    this.#wait(onTop);
    this.#lookBelow = onTop ? undefined : lookBelow;
    if (onTop) return;
    // One timer for all moves: to set another for each would cost as much as the look on top.
    this.#movedAt = performance.now();
    this.#lookTimer ??= setTimeout(this.#look, FETCH_AFTER);
  }

  /** Stops for good. */
  forget(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#lookTimer);
  }

  readonly #look = (): void => {
    const lookBelow = this.#lookBelow;
    const left = this.#movedAt + FETCH_AFTER - performance.now();
    this.#lookTimer = lookBelow && left > 0 ? setTimeout(this.#look, left) : undefined;
    if (!lookBelow || this.#lookTimer !== undefined) return;
    this.rest(lookBelow());
  };

  #wait(hit: Hit | undefined): void {
    const before = this.#hit;
    this.#hit = hit;
    if (!hit) this.#actions.expect(false);
    if (before?.range === hit?.range) return;
    clearTimeout(this.#timer);
    if (before) this.#actions.leave();
    if (!hit) return;
    const delay = this.#actions.delay();
    const fetchAfter = Math.min(FETCH_AFTER, delay);
    // One timer at a time: a pointer that crosses hundreds of terms sets and clears it for each of them.
    this.#timer = setTimeout(() => {
      this.#actions.expect(true);
      this.#actions.prepare(hit);
      this.#timer = setTimeout(() => {
        this.#hit = undefined;
        this.#actions.open(hit);
      }, delay - fetchAfter);
    }, fetchAfter);
  }
}
