import { forceLayoutInFirefox } from '../platform/layout.ts';
import { TimeSlicer } from '../platform/time-slicer.ts';
import type { Block } from '../text/block.ts';
import type { MatchRange } from './match-range.ts';
import type { Painter, PainterTools, Repair } from './painter.ts';
import type { StreamingTexts } from './streaming-texts.ts';
import { ViewportFilter } from './viewport-filter.ts';

/** Names of the highlights. The page can list them: they reveal only that the extension is installed. */
const TERMS = 'neurogloss';
const OPEN = 'neurogloss-open';

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
  /** The time at which the timer fires, in milliseconds. */
  #due = 0;
  #isLooking = false;

  constructor({ streamingTexts, listeners }: Pick<PainterTools, 'streamingTexts' | 'listeners'>) {
    this.#streamingTexts = streamingTexts;
    this.#open.priority = 1;
    // When an update ends a content script, Firefox keeps its highlights, whose ranges nothing updates any more.
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
    // The first ranges are drawn without batching.
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

  // A highlight adds nothing to the page that a change could break; `MatchPainter` corrects stale offsets.
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

  /** Schedules a check within this many milliseconds, unless every range is drawn already. */
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
    // Check right after a frame: at another time it would force an extra layout of the page.
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

  /** Whether all ranges are drawn: they are few, and none was added for a while. */
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

  /** Draws a range, unless its text is streaming: there each range costs Chromium 12 µs a frame. */
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

  /** Registers the highlight once a term is drawn: an empty one would reveal the extension to any page. */
  #register(): void {
    if (this.#drawn > 0 && !CSS.highlights.has(TERMS)) CSS.highlights.set(TERMS, this.#terms);
  }
}

/** Returns a static range: a live `Range` would slow down each of the page's DOM changes. */
const rangeOf = (node: Text, start: number, end: number): StaticRange =>
  new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
