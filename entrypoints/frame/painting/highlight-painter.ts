import type { Prominence } from '../../settings/prominence.ts';
import { forceLayoutInFirefox } from '../platform/layout.ts';
import { TimeSlicer } from '../platform/time-slicer.ts';
import type { Block } from '../text/block.ts';
import type { MatchRange } from './match-range.ts';
import type { Painter, PainterTools, Repair } from './painter.ts';
import type { StreamingTexts } from './streaming-texts.ts';
import { TermHighlights } from './term-highlights.ts';
import { ViewportFilter } from './viewport-filter.ts';

/**
 * The most ranges of which all are drawn; of more, only those near the view. Chromium goes through all ranges of all
 * highlights in each frame in which the page has changed anything: 3,000 of them cost 50 ms a frame, 100 cost 5 ms.
 */
const MOST = 200;

/** Milliseconds for which new ranges are batched: when a highlight changes, Chromium repaints all its ranges. */
const GATHER = 16;
/** Milliseconds between two checks for ranges near the view while the user scrolls. */
const LOOK_EVERY = 100;
/** Milliseconds between two checks otherwise: images that load move text without an event on the window. */
const LOOK_ANYWAY = 1_000;

/** Paints with the CSS Custom Highlight API, which leaves the page's DOM unchanged. */
export class HighlightPainter implements Painter {
  readonly #terms = new TermHighlights();
  readonly #viewportFilter = new ViewportFilter();
  readonly #streamingTexts: StreamingTexts;
  readonly #life = new AbortController();
  readonly #slicer = new TimeSlicer(this.#life.signal);
  #shown = 0;
  #changedAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The time at which the timer fires, in milliseconds. */
  #due = 0;
  #isLooking = false;

  constructor({ streamingTexts, listeners }: Pick<PainterTools, 'streamingTexts' | 'listeners'>) {
    this.#streamingTexts = streamingTexts;
    const options = { capture: true, passive: true, signal: this.#life.signal };
    listeners.add(() => {
      for (const type of ['scroll', 'resize']) addEventListener(type, this.#scrolled, options);
    }, this.#life.signal);
  }

  show(ranges: readonly MatchRange[]): void {
    for (const range of ranges) {
      range.drawn = 'far';
      if (isSeen(range)) this.#watch(range);
    }
    this.#changedAt = performance.now();
    // The first ranges are drawn without batching.
    this.#lookIn(this.#terms.size === 0 ? 0 : GATHER);
  }

  hide(ranges: readonly MatchRange[]): void {
    for (const range of ranges) {
      if (isSeen(range)) this.#shown--;
      this.#terms.erase(range);
      range.drawn = null;
    }
  }

  restyle(ranges: readonly MatchRange[], prominence: Prominence): void {
    for (const range of ranges) {
      const [wasSeen, wasDrawn] = [isSeen(range), range.drawn !== 'far'];
      this.#terms.erase(range);
      range.prominence = prominence;
      if (wasSeen && !isSeen(range)) this.#shown--;
      if (!wasSeen && isSeen(range)) this.#watch(range);
      if (wasDrawn) this.#terms.draw(range);
    }
    this.#terms.register();
    this.#lookIn(GATHER);
  }

  move(ranges: readonly MatchRange[]): void {
    for (const range of ranges) {
      const wasDrawn = range.drawn !== 'far';
      this.#terms.erase(range);
      if (wasDrawn) this.#terms.draw(range);
    }
  }

  locate(block: Block): Block {
    return block;
  }

  // A highlight adds nothing to the page that a change could break; `MatchPainter` corrects stale offsets.
  repair(): Repair {
    return { lost: [], toRead: [] };
  }

  emphasize(ranges: readonly MatchRange[] | null): void {
    this.#terms.emphasize(ranges);
  }

  restore({ hasMoved }: { hasMoved: boolean }): void {
    this.#terms.register();
    if (hasMoved) this.#viewportFilter.forgetPlaces();
    this.#lookIn(hasMoved ? LOOK_EVERY : LOOK_ANYWAY);
  }

  clear(): void {
    this.#life.abort();
    this.#stopTimer();
    this.#terms.clear();
  }

  readonly #scrolled = (): void => this.#lookIn(LOOK_EVERY);

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Schedules a check within this many milliseconds, unless every range is drawn already. */
  #lookIn(wait: number): void {
    const due = performance.now() + wait;
    if (this.#terms.size === this.#shown || (this.#timer !== undefined && this.#due <= due)) return;
    this.#stopTimer();
    this.#due = due;
    this.#timer = setTimeout(() => {
      this.#lookNow(wait === LOOK_ANYWAY).catch((reason: unknown) => {
        if (!this.#life.signal.aborted) throw reason;
      });
    }, wait);
  }

  async #lookNow(isAnyway: boolean): Promise<void> {
    if (this.#terms.size === 0 || this.#drawsAll) await this.#slicer.next();
    else if (isAnyway) {
      // The page is at rest: a frame of ours would be the only one.
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: LOOK_ANYWAY }));
      await this.#slicer.next();
    } else {
      // Within a frame, which needs the page's layout anyway, and shows at once what is drawn in it.
      await new Promise(requestAnimationFrame);
      this.#slicer.begin();
    }
    this.#timer = undefined;
    if (this.#isLooking) this.#lookIn(LOOK_EVERY);
    else await this.#look();
  }

  async #look(): Promise<void> {
    this.#isLooking = true;
    try {
      for (const _rest of this.#drawsAll ? this.#drawAll() : this.#drawNear()) {
        if (!this.#slicer.isOver) continue;
        this.#hand();
        await this.#slicer.next();
      }
    } finally {
      this.#isLooking = false;
    }
    this.#hand();
    this.#lookIn(LOOK_ANYWAY);
  }

  #hand(): void {
    this.#terms.register();
    forceLayoutInFirefox();
  }

  /** Whether all ranges are drawn: they are few, and none was added for a while. */
  get #drawsAll(): boolean {
    const isAtRest = this.#terms.size === 0 || performance.now() - this.#changedAt >= LOOK_ANYWAY;
    return isAtRest && this.#shown <= MOST;
  }

  *#drawAll(): Generator<void, void> {
    for (const range of this.#viewportFilter.shown()) yield this.#drawAtRest(range);
  }

  #drawNear(): Generator<void, void> {
    return this.#viewportFilter.classify((range, isNear) => {
      if (!isNear) this.#terms.erase(range);
      else this.#drawAtRest(range);
    });
  }

  /** Draws a range, unless its text is streaming: there each range costs Chromium 12 µs a frame. */
  #drawAtRest(range: MatchRange): void {
    if (range.drawn === 'far' && !this.#streamingTexts.has(range.node, performance.now()))
      this.#terms.draw(range);
  }

  #watch(range: MatchRange): void {
    this.#shown++;
    this.#viewportFilter.add(range);
  }
}

const isSeen = ({ prominence }: MatchRange): boolean => prominence !== 'unseen';
