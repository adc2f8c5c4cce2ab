import { whenAborted } from '../platform/abort.ts';
import { isText } from '../platform/nodes.ts';
import { whenShown } from '../platform/time-slicer.ts';
import { findBlockContainer } from '../text/block-boundaries.ts';
import { BlockBackoff, FIRST_REST } from './block-backoff.ts';

/**
 * Minimum wait before reading changes, as a multiple of the time that processing mutations took.
 * However often a page changes, processing takes at most 1/25 of the time. Reading is limited by
 * `BlockBackoff`; both together are measured by `npm run bench -- storm`.
 */
const REST_PER_WORK = 24;

/**
 * Maximum number of changed nodes kept one by one.
 * With more, the whole page is read again.
 */
const MAX_NODES = 20_000;

/** Collects the nodes that a page changes and passes them on in batches. */
export class ChangeBatcher {
  readonly #signal: AbortSignal;
  readonly #read: (nodes: Set<Node> | 'all') => void;
  readonly #backoff = new BlockBackoff();
  #nodes = new Set<Node>();
  #isTooMuch = false;
  #isAwaited = false;
  /** Whether what is due waits for the tab to be shown. */
  #isHeld = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #work = 0;

  constructor(read: (nodes: Set<Node> | 'all') => void, signal: AbortSignal) {
    this.#read = read;
    this.#signal = signal;
    whenAborted(signal, () => clearTimeout(this.#timer));
  }

  /** The changed nodes to read. Callers add nodes to this set and then call `schedule`. */
  get nodes(): Set<Node> {
    return this.#nodes;
  }

  /**
   * Schedules the reading of added nodes.
   * They are read within 250 ms, later in restless blocks and on busy pages. With `isAwaited`, `read` is
   * called even if there is no node to read.
   */
  schedule(isAwaited: boolean): void {
    this.#isAwaited ||= isAwaited;
    if (this.#nodes.size > MAX_NODES) {
      this.#nodes.clear();
      this.#isTooMuch = true;
    }
    if (this.#nodes.size > 0 || this.#isTooMuch || this.#isAwaited) this.#startTimer(FIRST_REST);
  }

  /** Adds time spent on processing changes of the page, in milliseconds. */
  addWork(milliseconds: number): void {
    this.#work += milliseconds;
  }

  #startTimer(wait: number): void {
    if (this.#signal.aborted) return;
    if (document.hidden) this.#flushWhenShown();
    else this.#timer ??= setTimeout(() => this.#flush(), Math.max(wait, REST_PER_WORK * this.#work));
  }

  #flushWhenShown(): void {
    if (this.#isHeld) return;
    this.#isHeld = true;
    const shown = (): void => {
      this.#isHeld = false;
      this.#flush();
    };
    // Rejects when the signal aborts, which is no failure.
    whenShown(this.#signal).then(shown, () => {});
  }

  /** Passes on the nodes that are due, as soon as the tab is visible. */
  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#work = 0;
    if (document.hidden) {
      this.#flushWhenShown();
      return;
    }
    if (this.#isTooMuch) {
      this.#isTooMuch = false;
      this.#nodes.clear();
      this.#read('all');
      return;
    }
    const due = this.#takeDue();
    const isAwaited = this.#isAwaited;
    this.#isAwaited = false;
    if (due.size > 0 || isAwaited) this.#read(due);
  }

  /** Removes and returns the nodes whose blocks may be read now; schedules the others. */
  #takeDue(): Set<Node> {
    const now = performance.now();
    const due = this.#nodes;
    const read = new Set<Node>();
    let next = Number.POSITIVE_INFINITY;
    this.#nodes = new Set();
    for (const node of due) {
      const container = isText(node) && node.isConnected ? findBlockContainer(node) : undefined;
      if (!container || read.has(container)) continue;
      const at = this.#backoff.readableAt(container, now);
      if (at > now) {
        next = Math.min(next, at);
        due.delete(node);
        this.#nodes.add(node);
      } else {
        read.add(container);
        this.#backoff.recordReading(container, now);
      }
    }
    if (this.#nodes.size > 0) this.#startTimer(next - now);
    return due;
  }
}
