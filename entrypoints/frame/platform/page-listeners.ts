/**
 * Event listeners that survive `document.open()`.
 * That method removes all listeners of the window and of all its nodes
 * (https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-open-steps).
 */
export class PageListeners {
  readonly #attach = new Set<() => void>();

  /**
   * Calls `attach`, which adds listeners, now and after each replacement of the document.
   * Ends when the signal aborts. `attach` must add the same functions each time, with this signal: the DOM
   * ignores a listener that has been added already.
   */
  add(attach: () => void, signal: AbortSignal): void {
    this.#attach.add(attach);
    signal.addEventListener('abort', () => this.#attach.delete(attach), { once: true });
    attach();
  }

  /** Adds all listeners again, after the document was replaced. */
  reattach(): void {
    for (const attach of this.#attach) attach();
  }
}
