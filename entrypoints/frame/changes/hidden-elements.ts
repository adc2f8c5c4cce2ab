import { whenAborted } from '../platform/abort.ts';

/**
 * A margin larger than any page.
 * A visible dialog may be in a wrapper without height at the end of the page.
 */
const ANYWHERE = '1000000px';

/** Milliseconds in which further elements far from the view are observed together: each time, the browser draws a frame. */
const GATHER = 1_000;

/** Watches elements that are not rendered, and reports each one once when it is. */
export class HiddenElements {
  readonly #observer: IntersectionObserver;
  readonly #shown: (element: Element) => void;
  /** The hidden part of each observed element. */
  readonly #parts = new WeakMap<Element, Element>();
  /** Elements to be watched soon. */
  readonly #gathered = new Set<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(shown: (element: Element) => void, signal: AbortSignal) {
    this.#shown = shown;
    // Getting a box is the one effect that all causes share: classes, media queries, `hidden`, style sheets.
    // Not a ResizeObserver: inline elements have no size for it, and if a page shows a watched element in a
    // ResizeObserver callback of its own, the page gets a "ResizeObserver loop" error.
    const margins = { rootMargin: ANYWHERE, scrollMargin: ANYWHERE };
    this.#observer = new IntersectionObserver((entries) => this.#look(entries), margins);
    whenAborted(signal, () => {
      clearTimeout(this.#timer);
      this.#observer.disconnect();
    });
  }

  /** Watches an element; does nothing if it is watched already or empty. */
  watch(element: Element): void {
    if (!element.firstChild && !element.shadowRoot) return;
    for (const part of withEdges(element)) {
      this.#parts.set(part, element);
      this.#observer.observe(part);
    }
  }

  /** Watches an element within a second: what is shown by then is reported too. */
  watchLater(element: Element): void {
    this.#gathered.add(element);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      for (const each of this.#gathered) this.watch(each);
      this.#gathered.clear();
    }, GATHER);
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    const shown = new Set<Element>();
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) shown.add(this.#parts.get(target) ?? target);
    }
    for (const element of shown) {
      for (const part of withEdges(element)) this.#observer.unobserve(part);
      this.#shown(element);
    }
  }
}

/**
 * Returns an element and its first and last child element.
 * With `display: contents`, the element itself has no box, only its children have.
 */
const withEdges = (element: Element): Element[] =>
  [element, element.firstElementChild, element.lastElementChild].filter((each) => each !== null);
