import { partitionPoint } from '../../../../glossary/binary/binary-search.ts';
import type { Box } from '../../../frame/card/placement/card-placement.ts';
import { whenAborted } from '../../../frame/platform/abort.ts';
import { PageDrawer, type PageDrawerParts } from './page-drawer.ts';
import { type PageLook, type PageSize, PageView, sizeOfPage } from './page-view.ts';

/** CSS pixels for each unit of a page, 1/72 inch, at 100 %. */
export const FULL_SIZE = 96 / 72;
const SMALLEST = 0.25 * FULL_SIZE;
const LARGEST = 5 * FULL_SIZE;
/** Wider than that a page of one column is no easier to read. */
const WIDEST_FIT = 1.5 * FULL_SIZE;
/** CSS pixels around a page. */
const GAP = 12;

/** Milliseconds after the last change of the zoom until pages are drawn sharp again: until then they are stretched. */
const REDRAW_AFTER = 150;

/** What the pages view works with. */
interface PagesViewParts extends PageDrawerParts {
  /** The element that scrolls. */
  scroller: HTMLElement;
  /** The name of a page, by its number from 1. */
  labelOf(number: number): string;
  /** Called when another page is in view. */
  turned(): void;
  /** Called when pages have another size, or lie otherwise. */
  resized(): void;
}

/** The pages of a document one below the other, of which those near the view are drawn. */
export class PagesView {
  readonly #parts: PagesViewParts;
  readonly #signal: AbortSignal;
  readonly #views: readonly PageView[];
  readonly #drawer: PageDrawer;
  readonly #observer: IntersectionObserver;
  #look: PageLook = { scale: FULL_SIZE, rotation: 0 };
  #isFitting = true;
  #viewed = 0;
  #redraw: ReturnType<typeof setTimeout> | undefined;

  /** `first` is the size of the first page, which the others have until they are known. */
  constructor(parts: PagesViewParts, first: PageSize, signal: AbortSignal) {
    this.#parts = parts;
    this.#signal = signal;
    this.#drawer = new PageDrawer(parts, this.#look, signal);
    const { scroller, document: pdf } = parts;
    this.#views = Array.from(
      { length: pdf.numPages },
      (_, index) => new PageView(index, first, parts.labelOf(index + 1)),
    );
    // Before the pages are there: the browser would lay them all out to say how wide the view is.
    this.#look = { ...this.#look, scale: this.#fittingScale(this.#look) };
    scroller.style.setProperty('--scale-factor', String(this.#look.scale));
    for (const view of this.#views) view.layOut(this.#look);
    scroller.replaceChildren(...this.#views.map(({ element }) => element));
    // So that the keys that scroll reach it.
    scroller.tabIndex = 0;
    scroller.focus();
    const byElement = new Map<Element, PageView>(this.#views.map((view) => [view.element, view]));
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const view = byElement.get(target);
          if (view) this.#drawer.setNear(view, isIntersecting);
        }
        this.#draw();
      },
      { root: scroller, rootMargin: '100% 0px' },
    );
    for (const { element } of this.#views) this.#observer.observe(element);
    const resized = new ResizeObserver(() => this.#resized());
    resized.observe(scroller);
    scroller.addEventListener('scroll', () => this.#scrolled(), { passive: true, signal });
    whenAborted(signal, () => {
      this.#observer.disconnect();
      resized.disconnect();
      clearTimeout(this.#redraw);
      for (const view of this.#views) view.clear();
      scroller.replaceChildren();
    });
    void this.#learnSizes().catch(() => {});
  }

  /** The index of the page in view: the one in the middle of it. */
  get viewed(): number {
    return this.#viewed;
  }

  /** CSS pixels for each unit of a page. */
  get scale(): number {
    return this.#look.scale;
  }

  /** Whether pages are as wide as the view. */
  get isFitting(): boolean {
    return this.#isFitting;
  }

  /** The part of the window below the top of the pages, in CSS pixels: all above are the viewer's controls. */
  get area(): Box {
    const { top } = this.#parts.scroller.getBoundingClientRect();
    return { x: 0, y: top, width: innerWidth, height: innerHeight - top };
  }

  get rotation(): PageLook['rotation'] {
    return this.#look.rotation;
  }

  /** Brings a page into view, unless it is; resolves when it is drawn, or cannot be. */
  async show(page: number): Promise<void> {
    const view = this.#views[page];
    if (!view) return;
    const { top, bottom } = view.element.getBoundingClientRect();
    const box = this.#parts.scroller.getBoundingClientRect();
    if (bottom < box.top + GAP || top > box.bottom - GAP) this.goTo(page);
    await this.#drawer.whenDrawn(view);
  }

  /** Scrolls to a page, or to a height in it in CSS pixels. */
  goTo(page: number, height = 0): void {
    const element = this.#views[page]?.element;
    if (element)
      this.#parts.scroller.scrollTo({ top: element.offsetTop + height - GAP, behavior: 'instant' });
    this.#scrolled();
  }

  /** Shows pages larger or smaller by this factor. */
  zoomBy(factor: number): void {
    this.#isFitting = false;
    this.#setLook({ ...this.#look, scale: clamp(this.#look.scale * factor) });
  }

  /** Shows pages as wide as the view. */
  fitWidth(): void {
    this.#isFitting = true;
    this.#setLook({ ...this.#look, scale: this.#fittingScale(this.#look) });
  }

  /** Turns all pages clockwise. */
  rotate(): void {
    const rotation = TURNED[this.#look.rotation];
    const look = { ...this.#look, rotation };
    this.#setLook(this.#isFitting ? { ...look, scale: this.#fittingScale(look) } : look);
  }

  #setLook(look: PageLook): void {
    const { scroller } = this.#parts;
    const view = this.#views[this.#viewed];
    const before = view
      ? (scroller.scrollTop - view.element.offsetTop) / Math.max(1, view.element.offsetHeight)
      : 0;
    this.#look = look;
    scroller.style.setProperty('--scale-factor', String(look.scale));
    for (const each of this.#views) each.layOut(look);
    if (view) scroller.scrollTop = view.element.offsetTop + before * view.element.offsetHeight;
    this.#parts.resized();
    clearTimeout(this.#redraw);
    this.#redraw = setTimeout(() => this.#draw(), REDRAW_AFTER);
  }

  #fittingScale(look: PageLook): number {
    const width = this.#views[this.#viewed]?.width(look) ?? 1;
    return clamp(Math.min((this.#parts.scroller.clientWidth - 2 * GAP) / width, WIDEST_FIT));
  }

  #resized(): void {
    if (!this.#isFitting) return;
    const scale = this.#fittingScale(this.#look);
    if (Math.abs(scale - this.#look.scale) > 0.001) this.#setLook({ ...this.#look, scale });
  }

  #scrolled(): void {
    const { scroller } = this.#parts;
    const middle = scroller.scrollTop + scroller.clientHeight / 2;
    const isAbove = (at: number): boolean => (this.#views[at]?.element.offsetTop ?? 0) <= middle;
    const viewed = Math.max(0, partitionPoint(0, this.#views.length, isAbove) - 1);
    if (viewed === this.#viewed) return;
    this.#viewed = viewed;
    this.#parts.turned();
  }

  /** Pages may have sizes of their own; those before the view move what is in it, which the browser makes up for. */
  async #learnSizes(): Promise<void> {
    for (const view of this.#views) {
      const proxy = await this.#parts.document.getPage(view.index + 1).catch(() => null);
      this.#signal.throwIfAborted();
      if (proxy) view.layOut(this.#look, sizeOfPage(proxy));
      if (view.index === 0) this.#resized();
    }
  }

  #draw(): void {
    this.#drawer.draw(this.#look, this.#viewed);
  }
}

const TURNED = { 0: 90, 90: 180, 180: 270, 270: 0 } as const;

const clamp = (scale: number): number => Math.min(LARGEST, Math.max(SMALLEST, scale));
