import { forceLayoutInFirefox } from '../platform/layout.ts';
import { TimeSlicer } from '../platform/time-slicer.ts';
import type { Block } from '../text/block.ts';
import type { MatchRange } from './match-range.ts';
import type { Painter, PainterTools, Repair } from './painter.ts';
import type { StreamingTexts } from './streaming-texts.ts';
import { ViewportFilter } from './viewport-filter.ts';

/** The page can list highlights: names say no more than that we are here. */
const TERMS = 'neurogloss';
const OPEN = 'neurogloss-open';

/**
 * With more ranges than this only those near the view are drawn: Chromium goes through all ranges of all
 * highlights in each frame in which the page changed anything. 3,000 of them cost 50 ms a frame, 100 cost 5 ms.
 */
const MOST = 200;

/** Milliseconds in which new ranges are gathered: each time a highlight changes, Chromium paints all of them anew. */
const GATHER = 16;
/** Milliseconds between two checks of what is near the view while the user scrolls. */
const LOOK_EVERY = 100;
/** Milliseconds between two checks otherwise: images that load move text without any event. */
const LOOK_ANYWAY = 1_000;

/** Paints with the CSS Custom Highlight API: the page's DOM stays as it is. */
export class HighlightPainter implements Painter {
  readonly #terms = new Highlight();
  readonly #open = new Highlight();
  readonly #viewportFilter = new ViewportFilter();
  readonly #streamingTexts: StreamingTexts;
  readonly #life = new AbortController();
  readonly #slicer = new TimeSlicer(this.#life.signal);
  #shown = 0;
  #drawn = 0;
  #changedAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer ends. */
  #due = 0;
  #isLooking = false;

  constructor({ streamingTexts, listeners }: Pick<PainterTools, 'streamingTexts' | 'listeners'>) {
    this.#streamingTexts = streamingTexts;
    this.#open.priority = 1;
    // Firefox leaves those of a content script that an update ended, with ranges that nobody moves any more.
    for (const name of [TERMS, OPEN]) CSS.highlights.delete(name);
    const options = { capture: true, passive: true, signal: this.#life.signal };
    listeners.add(() => {
      for (const type of ['scroll', 'resize']) addEventListener(type, this.#scrolled, options);
    }, this.#life.signal);
  }

  show(ranges: readonly MatchRange[]): void {
    this.#shown += ranges.length;
    for (const range of ranges) {
      range.drawn = 'far';
      this.#viewportFilter.add(range);
    }
    this.#changedAt = performance.now();
    // What is in view first does not wait for the rest.
    this.#lookIn(this.#drawn === 0 ? 0 : GATHER);
  }

  hide(ranges: readonly MatchRange[]): void {
    this.#shown -= ranges.length;
    for (const range of ranges) {
      this.#erase(range);
      range.drawn = null;
    }
  }

  move(ranges: readonly MatchRange[]): void {
    for (const range of ranges) {
      const wasDrawn = range.drawn !== 'far';
      this.#erase(range);
      if (wasDrawn) this.#draw(range);
    }
  }

  locate(block: Block): Block {
    return block;
  }

  // A highlight has nothing in the page that a change could break; stale offsets are the registry's to find.
  repair(): Repair {
    return { lost: [], toRead: [] };
  }

  emphasize(ranges: readonly MatchRange[] | null): void {
    this.#open.clear();
    for (const { node, start, end } of ranges ?? []) this.#open.add(rangeOf(node, start, end));
    if (ranges) CSS.highlights.set(OPEN, this.#open);
    else CSS.highlights.delete(OPEN);
  }

  restore({ hasMoved }: { hasMoved: boolean }): void {
    this.#register();
    if (hasMoved) this.#viewportFilter.forgetPlaces();
    this.#lookIn(hasMoved ? LOOK_EVERY : LOOK_ANYWAY);
  }

  clear(): void {
    this.#life.abort();
    this.#stopTimer();
    this.#terms.clear();
    this.#drawn = 0;
    CSS.highlights.delete(TERMS);
    CSS.highlights.delete(OPEN);
  }

  readonly #scrolled = (): void => this.#lookIn(LOOK_EVERY);

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Looks after so many milliseconds at the latest. */
  #lookIn(wait: number): void {
    const due = performance.now() + wait;
    if (this.#drawn === this.#shown || (this.#timer !== undefined && this.#due <= due)) return;
    this.#stopTimer();
    this.#due = due;
    this.#timer = setTimeout(() => {
      this.#lookNow().catch((reason: unknown) => {
        if (!this.#life.signal.aborted) throw reason;
      });
    }, wait);
  }

  async #lookNow(): Promise<void> {
    // Right after a frame: else the browser would lay the page out for us, and once more for the next frame.
    if (this.#drawn > 0) await new Promise(requestAnimationFrame);
    await this.#slicer.next();
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
    this.#register();
    forceLayoutInFirefox();
  }

  /** Few ranges are all drawn, but not while the page keeps changing. */
  get #drawsAll(): boolean {
    const isAtRest = this.#drawn === 0 || performance.now() - this.#changedAt >= LOOK_ANYWAY;
    return isAtRest && this.#shown <= MOST;
  }

  *#drawAll(): Generator<void, void> {
    for (const range of this.#viewportFilter.shown()) yield this.#drawAtRest(range);
  }

  #drawNear(): Generator<void, void> {
    return this.#viewportFilter.classify((range, isNear) => {
      if (!isNear) this.#erase(range);
      else this.#drawAtRest(range);
    });
  }

  /** Chromium needs 12 µs a frame for each range in a text that streams: it is drawn when the text has come to rest. */
  #drawAtRest(range: MatchRange): void {
    if (range.drawn === 'far' && !this.#streamingTexts.has(range.node, performance.now())) this.#draw(range);
  }

  #draw(range: MatchRange): void {
    range.drawn = rangeOf(range.node, range.start, range.end);
    this.#terms.add(range.drawn);
    this.#drawn++;
  }

  #erase(range: MatchRange): void {
    if (range.drawn instanceof StaticRange && this.#terms.delete(range.drawn)) this.#drawn--;
    range.drawn = 'far';
  }

  /** Registers the highlight once the page has terms: an empty one would show the page that we are here. */
  #register(): void {
    if (this.#drawn > 0 && !CSS.highlights.has(TERMS)) CSS.highlights.set(TERMS, this.#terms);
  }
}

/** A live `Range` would make each of the page's DOM changes slower. */
const rangeOf = (node: Text, start: number, end: number): StaticRange =>
  new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
