import { whenAborted } from './when-aborted.ts';

/** How far outside the view an element is noticed: its text is read before the reader gets there. */
const MARGIN = '100%';

/** Watches elements that are not rendered, and tells of each once when it is and comes near the view. */
export class HiddenParts {
  readonly #observer: IntersectionObserver;

  constructor(shown: (element: Element) => void, signal: AbortSignal) {
    // A box near the view is the one sign that all causes share: classes, media queries, `hidden`, style sheets.
    // A ResizeObserver would tell sooner, but never of inline elements.
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (!isIntersecting) continue;
          this.#observer.unobserve(target);
          shown(target);
        }
      },
      { rootMargin: MARGIN },
    );
    whenAborted(signal, () => this.#observer.disconnect());
  }

  /** Watches an element; nothing happens when it is watched already. */
  watch(element: Element): void {
    if (element.firstChild || element.shadowRoot) this.#observer.observe(element);
  }
}
