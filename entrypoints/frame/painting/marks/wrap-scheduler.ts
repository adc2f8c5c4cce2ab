import { wait } from '../../platform/abort.ts';
import { forceLayout } from '../../platform/layout.ts';
import { isInThisDocument } from '../../platform/nodes.ts';
import { TimeSlicer } from '../../platform/time-slicer.ts';
import { isDesignMode, isSkipped } from '../../text/skipped-text.ts';
import type { MatchRange } from '../match-range.ts';

/** The shortest time budget of one turn of wrapping, in milliseconds. */
const TURN = 4;

/**
 * The pause after a turn, as a multiple of the turn's duration including layout.
 * The browser lays out a whole paragraph again whenever a mark is inserted, which takes a tenth of a second for a
 * megabyte of text. During the pause more ranges are collected for the next turn.
 */
const REST_PER_WORK = 2;

/** Milliseconds after a turn within which removed marks count as the page's reaction to them. */
const REACTION = 500;

/** Turns in a row whose marks were removed at once, before the pause becomes `COOLDOWN`. */
const MAX_UNDONE = 3;

/** Milliseconds until the next turn when the page, or another extension, keeps removing marks: we do not compete. */
const COOLDOWN = 10_000;

/** Text nodes in a batch: computed styles are read for all of them before any of them is changed. */
const NODES = 64;

/** What the scheduler calls to wrap text nodes. */
export interface WrapActions {
  /** Runs a change of the page that our own mutation watcher does not observe. */
  change(change: () => void): void;
  /** Wraps ranges of one text node, or splits it if it is long. Returns the ranges that are left to wrap. */
  wrap(node: Text, ranges: MatchRange[]): readonly MatchRange[];
}

/**
 * Collects ranges and wraps them in turns with pauses between.
 * A turn may take as long as the layout after the previous turn took, so that even a very long paragraph is laid out
 * only a few times.
 */
export class WrapScheduler {
  readonly #wrapping: WrapActions;
  readonly #waiting = new Set<MatchRange>();
  readonly #life = new AbortController();
  readonly #slicer = new TimeSlicer(this.#life.signal);
  #turn = TURN;
  #isRunning = false;
  /** The time at which the last turn ended, in milliseconds. */
  #ended = Number.NEGATIVE_INFINITY;
  /** Number of turns in a row with marks that the page removed at once. */
  #undone = 0;
  #isUndone = false;

  constructor(wrapping: WrapActions) {
    this.#wrapping = wrapping;
  }

  /** Schedules ranges to be wrapped. */
  add(ranges: readonly MatchRange[]): void {
    for (const range of ranges) this.#waiting.add(range);
    if (this.#isRunning || this.#waiting.size === 0) return;
    this.#isRunning = true;
    this.#run().catch((reason: unknown) => {
      if (!this.#life.signal.aborted) throw reason;
    });
  }

  /** Removes ranges that are not to be wrapped any more. */
  delete(ranges: readonly MatchRange[]): void {
    for (const range of ranges) this.#waiting.delete(range);
  }

  /** Records that the page has removed marks without rewriting their text. */
  undone(): void {
    this.#isUndone ||= performance.now() - this.#ended < REACTION;
  }

  /** Ends the scheduler; nothing more is wrapped. */
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

  /** Wraps for one turn. Returns the milliseconds until the next one. */
  #takeTurn(): number {
    const began = performance.now();
    this.#wrapping.change(() => {
      if (this.#wrapUntil(began + this.#turn)) this.#count();
    });
    const wrapped = performance.now();
    forceLayout();
    this.#ended = performance.now();
    this.#turn = Math.max(TURN, this.#ended - wrapped);
    return this.#undone < MAX_UNDONE ? REST_PER_WORK * (this.#ended - began) : COOLDOWN;
  }

  /** Counts the previous turn as undone if its marks were removed; else starts again from 0. */
  #count(): void {
    this.#undone = this.#isUndone ? this.#undone + 1 : 0;
    this.#isUndone = false;
  }

  /**
   * Wraps until this time, in milliseconds, one text node at least: a clock that ticks seldom, as in Firefox, may show the end from
   * the start on. Returns whether anything was wrapped.
   */
  #wrapUntil(end: number): boolean {
    let hasWrapped = false;
    const isOver = (): boolean => hasWrapped && performance.now() >= end;
    if (isDesignMode()) this.#waiting.clear();
    while (this.#waiting.size > 0 && !isOver()) {
      for (const [node, ranges] of this.#take()) {
        if (isOver()) this.add(ranges);
        else {
          this.add(this.#wrapping.wrap(node, ranges));
          hasWrapped = true;
        }
      }
    }
    return hasWrapped;
  }

  /** Takes the waiting ranges of the first text nodes. Returns them for the text nodes that may be wrapped. */
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

/** Returns whether a text node may be marked now: the page may have moved it since it was read. */
export const canWrap = (node: Text): boolean => isInThisDocument(node) && !isSkipped(node) && isInLine(node);

/** Returns whether text is not directly in a flex, grid or table box: there marks would split it into several boxes. */
function isInLine({ parentElement }: Text): boolean {
  for (let box = parentElement; box; box = box.parentElement) {
    const { display } = getComputedStyle(box);
    if (display !== 'contents') return !/flex|grid|table/.test(display);
  }
  return false;
}
