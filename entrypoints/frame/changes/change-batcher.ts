import { whenAborted } from '../platform/abort.ts';
import { isText } from '../platform/nodes.ts';
import { findBlockContainer } from '../text/block-boundaries.ts';
import { BlockBackoff, FIRST_REST } from './block-backoff.ts';

/**
 * A reading of changes waits this many times as long as following the changes before it took: however often a page
 * changes, that takes at most 1/25 of the time. Reading is bounded by the rests of `RestlessBlocks`; both together are
 * measured by `npm run bench -- storm`.
 */
const REST_PER_WORK = 24;

/** More changed nodes than this are not kept one by one: the page is read anew. */
const MAX_NODES = 20_000;

/** Gathers the nodes that a page changes, and hands them over in good time. */
export class ChangeBatcher {
  readonly #signal: AbortSignal;
  readonly #read: (nodes: Set<Node> | 'all') => void;
  readonly #backoff = new BlockBackoff();
  #nodes = new Set<Node>();
  #isTooMuch = false;
  #isAwaited = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #work = 0;

  constructor(read: (nodes: Set<Node> | 'all') => void, signal: AbortSignal) {
    this.#read = read;
    this.#signal = signal;
    whenAborted(signal, () => clearTimeout(this.#timer));
  }

  /** The changed nodes that are to be read: whoever adds some says so with `added`. */
  get nodes(): Set<Node> {
    return this.#nodes;
  }

  /**
   * Schedules the reading of added nodes: within 250 ms, restless blocks and busy pages later. So `read` is called if it is
   * awaited, though there may be no node to read.
   */
  schedule(isAwaited: boolean): void {
    this.#isAwaited ||= isAwaited;
    if (this.#nodes.size > MAX_NODES) {
      this.#nodes.clear();
      this.#isTooMuch = true;
    }
    if (this.#nodes.size > 0 || this.#isTooMuch || this.#isAwaited) this.#startTimer(FIRST_REST);
  }

  /** Counts work that a change of the page caused, in milliseconds. */
  addWork(milliseconds: number): void {
    this.#work += milliseconds;
  }

  #startTimer(wait: number): void {
    if (this.#signal.aborted || document.hidden) return;
    this.#timer ??= setTimeout(() => this.flush(), Math.max(wait, REST_PER_WORK * this.#work));
  }

  /** Hands over what is due. Called by itself, and when a hidden tab is shown again. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#work = 0;
    if (document.hidden) return;
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

  /** Takes out the nodes whose blocks may be read now, and comes back for the others. */
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
