import { DEFAULT_DELAY } from '../../../entrypoints/settings/settings-schema.ts';
import type { TestPage } from './test-page.ts';

/** Milliseconds that a card stays when the pointer has left it and its term. */
export const GRACE = 300;

/** Milliseconds for which a card is open until its term counts as looked up. */
export const LOOKUP = 1_000;

/** Milliseconds on a term before its texts are fetched. */
const FETCH_AFTER = 60;

/** Milliseconds that cards wait with the default delay: for their texts, to open, to close, to count. Others wait as ever. */
const WAITS: readonly number[] = [FETCH_AFTER, DEFAULT_DELAY - FETCH_AFTER, GRACE, LOOKUP];

/** Stops the time in which the cards of a page open and close: it passes when the test says so. */
export class CardClock {
  readonly #timers = new Map<number, { at: number; task: () => void }>();
  #now = 0;
  #lastId = 0;

  constructor({ window }: TestPage) {
    const start = window.setTimeout.bind(window);
    const stop = window.clearTimeout.bind(window);
    Object.assign(window, {
      setTimeout: (task: () => void, wait = 0, ...args: unknown[]): number => {
        if (!WAITS.includes(wait)) return start(task, wait, ...args);
        // Numbers that no timer of the browser has.
        const id = --this.#lastId;
        this.#timers.set(id, { at: this.#now + wait, task });
        return id;
      },
      clearTimeout: (id: number | undefined): void => {
        if (id === undefined || !this.#timers.delete(id)) stop(id);
      },
    });
  }

  /** Milliseconds pass: timers run in their order, those that they set too. */
  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const [next] = [...this.#timers]
        .filter(([, { at }]) => at <= end)
        .sort(([, one], [, other]) => one.at - other.at);
      if (!next) break;
      const [id, { at, task }] = next;
      this.#timers.delete(id);
      this.#now = at;
      task();
    }
    this.#now = end;
  }
}
