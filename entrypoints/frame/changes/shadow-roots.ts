import { browser } from 'wxt/browser';
import { whenAborted } from '../platform/abort.ts';
import { isInThisDocument } from '../platform/nodes.ts';

/**
 * Delays in milliseconds before elements without a shadow root are checked again.
 * No event is fired when a custom element is defined or a shadow root is attached.
 */
const LOOKS = [250, 1_000, 4_000, 16_000];

/**
 * Maximum number of elements without a root checked after each change of the page.
 * More would cost more than 1 ms.
 */
const MOST_LATER = 500;

/**
 * Elements besides custom ones that can have a shadow root.
 * The DOM Standard lists them under `attachShadow`.
 */
export const HOSTS: ReadonlySet<string> = new Set([
  ...['article', 'aside', 'blockquote', 'body', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['header', 'main', 'nav', 'p', 'section', 'span'],
]);

/**
 * Finds the shadow roots of a page, open and closed.
 * That includes roots attached after their host was read.
 */
export class ShadowRoots {
  readonly #found: (root: ShadowRoot) => void;
  readonly #signal: AbortSignal;
  readonly #roots = new Set<ShadowRoot>();
  #undecided = new Set<Element>();
  #later = new Set<Element>();
  #looks = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(found: (root: ShadowRoot) => void, signal: AbortSignal) {
    this.#found = found;
    this.#signal = signal;
    whenAborted(signal, () => clearTimeout(this.#timer));
  }

  /** The known roots that are in the page now. */
  get all(): ShadowRoot[] {
    this.forgetGone();
    return [...this.#roots];
  }

  /** Forgets the roots that left the page; those that come back are found again. */
  forgetGone(): void {
    for (const root of this.#roots) if (!isInThisDocument(root)) this.#roots.delete(root);
  }

  /**
   * Looks for the shadow root of an element that is read.
   * `tag` is its local name. If it may get a root later, it is checked again.
   */
  look(element: Element, tag: string, isEmpty: boolean): void {
    const isCustom = isCustomName(tag);
    if (!isCustom && !HOSTS.has(tag)) return;
    // Access to closed roots costs ten times as much; custom and empty elements are the likely hosts.
    const root = element.shadowRoot ?? (isCustom || isEmpty ? closedRoot(element) : null);
    if (root) this.#take(root);
    else if (isCustom || isEmpty) this.#lookLater(element);
  }

  /** Checks the elements again that had no root at their last check. */
  lookAgain(): void {
    this.#later = this.#lookAt(this.#later);
  }

  #take(root: ShadowRoot): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#found(root);
  }

  #lookLater(element: Element): void {
    this.#undecided.add(element);
    this.#looks = 0;
    this.#timer ??= setTimeout(() => this.#lookAtUndecided(), LOOKS[0]);
  }

  #lookAtUndecided(): void {
    this.#timer = undefined;
    if (this.#signal.aborted) return;
    this.#undecided = this.#lookAt(this.#undecided);
    const wait = LOOKS[++this.#looks];
    if (wait === undefined) {
      this.#later = new Set([...this.#later, ...this.#undecided].slice(-MOST_LATER));
      this.#undecided.clear();
    } else if (this.#undecided.size > 0) {
      this.#timer = setTimeout(() => this.#lookAtUndecided(), wait);
    }
  }

  /** Looks for roots; returns the elements that still have none. */
  #lookAt(elements: ReadonlySet<Element>): Set<Element> {
    const without = new Set<Element>();
    for (const element of elements) {
      if (!element.isConnected) continue;
      const root = element.shadowRoot ?? (isCustomName(element.localName) ? closedRoot(element) : null);
      if (root) this.#take(root);
      else without.add(element);
    }
    return without;
  }
}

const isCustomName = (tag: string): boolean => tag.includes('-');

declare global {
  interface Element {
    /** Available in Firefox, to extensions only. */
    openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/**
 * Returns the shadow root of an element, open or closed, or `null`.
 * Each browser has its own API for that, for extensions only.
 */
function closedRoot(element: Element): ShadowRoot | null {
  if (import.meta.env.FIREFOX) return element.openOrClosedShadowRoot ?? null;
  return element instanceof HTMLElement ? browser.dom.openOrClosedShadowRoot(element) : null;
}
