import { closestAcross } from '../platform/nodes.ts';
import { CARD_TAG } from '../text/skip-rules.ts';
import type { CardActions, CardContent, CardView } from './card-api.ts';
import type { Box, Size } from './card-placement.ts';
import { mountCard } from './mount-card.tsx';

/** Styles that no style sheet of the page can override: an `!important` style attribute beats them all. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  direction: 'ltr',
  'unicode-bidi': 'isolate',
  // The card shrinks to the available space and scrolls its content.
  display: 'flex',
  'flex-direction': 'column',
  position: 'fixed',
  'z-index': '2147483647',
  'box-sizing': 'border-box',
  overflow: 'visible',
};

/** Top-layer elements: others get no pointer events while one is open. The innermost one is on top. */
const ON_TOP = ':modal, :fullscreen, :popover-open';

/** The card's host element, which is in the page only while the card is open. */
export class CardHost {
  readonly #element = document.createElement(CARD_TAG);
  readonly #view: CardView;
  readonly #resized: ResizeObserver;

  constructor(actions: CardActions, resized: () => void) {
    for (const [name, value] of Object.entries(HOST_STYLE)) this.#style(name, value);
    this.#element.popover = 'manual';
    const root = this.#element.attachShadow({ mode: 'closed' });
    this.#view = mountCard(root, actions);
    this.#resized = new ResizeObserver(resized);
  }

  /** Whether the card is in the page. */
  get isOpen(): boolean {
    return this.#element.isConnected;
  }

  /** Returns whether an event was dispatched inside the card. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.#element);
  }

  /** Whether the focus is in the card. */
  get hasFocus(): boolean {
    return this.isOpen && this.#element.matches(':focus-within, :focus');
  }

  /** Whether the pointer is over the card. */
  get isHovered(): boolean {
    return this.isOpen && this.#element.matches(':hover');
  }

  /** The card's border box, in CSS pixels of the viewport. */
  get box(): Box {
    return this.#element.getBoundingClientRect();
  }

  /** Shows content in the same top-layer element as a node. A new card is invisible until `place` is called. */
  show(content: CardContent, node: Node): void {
    if (!this.isOpen) {
      this.#style('visibility', 'hidden');
      (closestAcross(node, ON_TOP) ?? document.documentElement).append(this.#element);
      this.#element.showPopover();
      this.#resized.observe(this.#element);
    }
    // A page may set CSS `zoom` on its root or on the card's parent; the card is placed in unzoomed CSS pixels.
    const { parentElement: parent } = this.#element;
    this.#style('zoom', `${1 / (parent?.currentCSSZoom ?? 1)}`);
    this.#view.show(content);
  }

  /**
   * Returns the card's size, in CSS pixels, when only the viewport limits it.
   * Removes the maximum size until `place` is called; that may change the scroll position inside the card.
   */
  naturalSize(): Size {
    this.#style('max-width', 'none');
    this.#style('max-height', 'none');
    const { width, height } = this.box;
    return { width, height };
  }

  /** Moves the card to this box, which also limits its size, and makes it visible. */
  place({ x, y, width, height }: Box): void {
    this.#style('left', `${x}px`);
    this.#style('top', `${y}px`);
    this.#style('max-width', `${width}px`);
    this.#style('max-height', `${height}px`);
    this.#style('visibility', 'visible');
  }

  /** Moves the focus to the card's headword, so that screen readers announce it. */
  focus(): void {
    this.#view.focus();
  }

  /** Removes the card from the page; it can be shown again. */
  hide(): void {
    this.#resized.disconnect();
    this.#element.remove();
  }

  /** Removes the card for good. */
  unmount(): void {
    this.hide();
    this.#view.unmount();
  }

  #style(name: string, value: string): void {
    this.#element.style.setProperty(name, value, 'important');
  }
}
