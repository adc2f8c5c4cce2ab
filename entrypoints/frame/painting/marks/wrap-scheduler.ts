import { wait } from '../../platform/abort.ts';
import { forceLayout } from '../../platform/layout.ts';
import { isInThisDocument } from '../../platform/nodes.ts';
import { TimeSlicer } from '../../platform/time-slicer.ts';
import { isDesignMode, isSkipped } from '../../text/skipped-text.ts';
import type { MatchRange } from '../match-range.ts';

/** Milliseconds that one turn of wrapping lasts at least. */
const TURN = 4;

/**
 * After a turn the page has at least as long for itself, times this. A paragraph is laid out as a whole whenever a mark comes
 * into it, which takes a tenth of a second where it is a megabyte: meanwhile more ranges gather for the next turn.
 */
const REST_PER_WORK = 2;

/** Milliseconds within which a page that takes marks away again does so because they came. */
const REACTION = 500;

/** After so many turns in a row whose marks the page took away at once … */
const PATIENCE = 3;

/** … the next one comes after so many milliseconds: we do not fight with a page that wants no marks, or with another extension. */
const TRUCE = 10_000;

/** Text nodes that are taken up at a time: what reads the page's styles is done for all of them before its nodes change. */
const NODES = 64;

/** What has text nodes wrapped. */
export interface WrapActions {
  /** Changes the page unnoticed. */
  change(change: () => void): void;
  /** Wraps ranges of one text node, or splits it where it is long; returns the ranges that are left to wrap. */
  wrap(node: Text, ranges: MatchRange[]): readonly MatchRange[];
}

/**
 * Gathers ranges, and has them wrapped in turns: a turn lasts no longer than laying out what the one before changed,
 * so that however long a paragraph is, it is laid out a few times only.
 */
export class WrapScheduler {
  readonly #wrapping: WrapActions;
  readonly #waiting = new Set<MatchRange>();
  readonly #life = new AbortController();
  readonly #slicer = new TimeSlicer(this.#life.signal);
  #turn = TURN;
  #isRunning = false;
  /** When the last turn ended. */
  #ended = Number.NEGATIVE_INFINITY;
  /** Turns in a row whose marks the page took away at once. */
  #undone = 0;
  #isUndone = false;

  constructor(wrapping: WrapActions) {
    this.#wrapping = wrapping;
  }

  add(ranges: readonly MatchRange[]): void {
    for (const range of ranges) this.#waiting.add(range);
    if (this.#isRunning || this.#waiting.size === 0) return;
    this.#isRunning = true;
    this.#run().catch((reason: unknown) => {
      if (!this.#life.signal.aborted) throw reason;
    });
  }

  delete(ranges: readonly MatchRange[]): void {
    for (const range of ranges) this.#waiting.delete(range);
  }

  /** The page took marks away, and did not rewrite their text. */
  undone(): void {
    this.#isUndone ||= performance.now() - this.#ended < REACTION;
  }

  clear(): void {
    this.#life.abort();
  }

  async #run(): Promise<void> {
    try {
      while (this.#waiting.size > 0) {
        await this.#slicer.next();
        await wait(this.#takeTurn(), this.#life.signal);
      }
    } finally {
      this.#isRunning = false;
    }
  }

  /** Wraps for one turn; returns the milliseconds until the next one. */
  #takeTurn(): number {
    const began = performance.now();
    this.#wrapping.change(() => {
      if (this.#wrapUntil(began + this.#turn)) this.#count();
    });
    const wrapped = performance.now();
    forceLayout();
    this.#ended = performance.now();
    this.#turn = Math.max(TURN, this.#ended - wrapped);
    return this.#undone < PATIENCE ? REST_PER_WORK * (this.#ended - began) : TRUCE;
  }

  /** Marks came: whether those before them were left alone. */
  #count(): void {
    this.#undone = this.#isUndone ? this.#undone + 1 : 0;
    this.#isUndone = false;
  }

  /** Wraps until this time; returns whether there was anything to wrap. */
  #wrapUntil(end: number): boolean {
    let hasWrapped = false;
    if (isDesignMode()) this.#waiting.clear();
    while (this.#waiting.size > 0 && performance.now() < end) {
      for (const [node, ranges] of this.#take()) {
        if (performance.now() >= end) this.add(ranges);
        else {
          this.add(this.#wrapping.wrap(node, ranges));
          hasWrapped = true;
        }
      }
    }
    return hasWrapped;
  }

  /** The first text nodes in which ranges wait, as far as these may be wrapped. */
  #take(): [Text, MatchRange[]][] {
    const byNode = new Map<Text, MatchRange[]>();
    for (const range of this.#waiting) {
      const ranges = byNode.get(range.node);
      if (!ranges && byNode.size === NODES) break;
      if (ranges) ranges.push(range);
      else byNode.set(range.node, [range]);
      this.#waiting.delete(range);
    }
    const may = new Map<Element | null, boolean>();
    return [...byNode].filter(([{ parentElement }, [range]]) => {
      if (!may.has(parentElement)) may.set(parentElement, range !== undefined && canWrap(range.node));
      return may.get(parentElement);
    });
  }
}

/** Whether marks may come into a text now: the page may have moved it since it was read. */
export const canWrap = (node: Text): boolean => isInThisDocument(node) && !isSkipped(node) && isInLine(node);

/** In a flex or grid box each run of text is a box of its own: marks would tear it into several. */
function isInLine({ parentElement }: Text): boolean {
  for (let box = parentElement; box; box = box.parentElement) {
    const { display } = getComputedStyle(box);
    if (display !== 'contents') return !/flex|grid|table/.test(display);
  }
  return false;
}
