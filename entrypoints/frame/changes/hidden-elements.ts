import { whenAborted } from '../platform/abort.ts';

/** Further than any page reaches: a dialog in view may be in a wrapper without height at the end of the page. */
const ANYWHERE = '1000000px';

/** Watches elements that are not rendered, and reports each once when it is. */
export class HiddenElements {
  readonly #observer: IntersectionObserver;
  readonly #shown: (element: Element) => void;
  /** The hidden part of each observed element. */
  readonly #parts = new WeakMap<Element, Element>();

  constructor(shown: (element: Element) => void, signal: AbortSignal) {
    this.#shown = shown;
    // A box is the one sign that all causes share: classes, media queries, `hidden`, style sheets.
    // Not a ResizeObserver: inline elements have no size for it, and a page that shows one of ours from a
    // ResizeObserver of its own would get an error for a loop.
    const margins = { rootMargin: ANYWHERE, scrollMargin: ANYWHERE };
    this.#observer = new IntersectionObserver((entries) => this.#look(entries), margins);
    whenAborted(signal, () => this.#observer.disconnect());
  }

  /** Watches an element; nothing happens when it is watched already. */
  watch(element: Element): void {
    if (!element.firstChild && !element.shadowRoot) return;
    for (const part of withEdges(element)) {
      this.#parts.set(part, element);
      this.#observer.observe(part);
    }
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

/** An element and the ends of what it holds: with `display: contents` only those have boxes. */
const withEdges = (element: Element): Element[] =>
  [element, element.firstElementChild, element.lastElementChild].filter((each) => each !== null);
