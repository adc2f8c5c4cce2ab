import { parentElementAcross } from '../platform/nodes.ts';
import { CARD_TAG } from '../text/skip-rules.ts';
import type { CardActions, CardContent, CardView } from './card-api.ts';
import { layerOf } from './card-layer.ts';
import { type CardTree, isInCard, keepEventsFromPage } from './input/keep-events.ts';
import { mountCard } from './mount-card.tsx';
import type { Box, Size } from './placement/card-placement.ts';
import { VisiblePart } from './placement/visible-part.ts';

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

/** The card's host element, which is in the page only while the card is open. */
export class CardHost {
  readonly #element = document.createElement(CARD_TAG);
  readonly #tree: CardTree;
  readonly #view: CardView;
  readonly #resized: ResizeObserver;
  readonly #part: VisiblePart;
  readonly #shadowRoots: () => ShadowRoot[];
  readonly #actions: CardActions;
  /** The text whose card it is. */
  #node: Node | undefined;
  /** Aborts when the card leaves the page. */
  #closing = new AbortController();

  /** `shadowRoots` returns those of the page; `resized` is called when the card or what is seen of the frame has changed. */
  constructor(actions: CardActions, shadowRoots: () => ShadowRoot[], resized: () => void) {
    this.#part = new VisiblePart(resized);
    this.#actions = actions;
    this.#shadowRoots = shadowRoots;
    for (const [name, value] of Object.entries(HOST_STYLE)) this.#style(name, value);
    this.#element.popover = 'manual';
    const root = this.#element.attachShadow({ mode: 'closed' });
    this.#tree = { host: this.#element, root };
    this.#view = mountCard(root, actions);
    // Placed in the observer's own round the card may have another size again, which the browser reports as an error of the page.
    this.#resized = new ResizeObserver(() => requestAnimationFrame(() => this.isOpen && resized()));
  }

  /** Whether the card is in the page. */
  get isOpen(): boolean {
    return this.#element.isConnected;
  }

  /** Returns whether an event was dispatched inside the card. */
  holds(event: Event): boolean {
    return isInCard(event, this.#tree);
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

  /** The part of the view in which the card may be, in CSS pixels; `undefined` while that is unknown. */
  get view(): Box | undefined {
    return this.#part.box;
  }

  /** Shows content in the same layer of the page as a node. A new card is invisible until `place` is called. */
  show(content: CardContent, node: Node): void {
    const wasOpen = this.isOpen;
    // Another term may be in another layer; one that has left the page says nothing.
    const isElsewhere = node !== this.#node && node.isConnected;
    this.#node = node;
    if (!wasOpen || isElsewhere) this.#enter(layerOf(node, this.#shadowRoots()));
    if (!wasOpen) {
      this.#style('visibility', 'hidden');
      this.#closing.abort();
      this.#closing = new AbortController();
      this.#watchEvents(this.#closing.signal);
      this.#resized.observe(this.#element);
    }
    // A page may set CSS `zoom` on its root or on the card's parent; the card is placed in unzoomed CSS pixels.
    this.#style('zoom', `${1 / (parentElementAcross(this.#element)?.currentCSSZoom ?? 1)}`);
    this.#view.show(content);
    if (!wasOpen) this.#part.look(this.#tree.root);
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
    this.#closing.abort();
    this.#resized.disconnect();
    this.#part.stop();
    this.#element.remove();
  }

  /** Removes the card for good. */
  unmount(): void {
    this.hide();
    this.#view.unmount();
  }

  #enter(layer: Element | ShadowRoot): void {
    if (this.#element.parentNode === layer) return;
    layer.append(this.#element);
    this.#element.showPopover();
  }

  #watchEvents(signal: AbortSignal): void {
    keepEventsFromPage(this.#tree, (url, isBehind) => this.#actions.follow?.(url, isBehind) ?? false, signal);
    this.#style('user-select', 'none');
    // Its text can be selected from within: elsewhere "Select all" means the page's.
    const pressed = (event: Event): void => this.#style('user-select', this.holds(event) ? 'text' : 'none');
    addEventListener('pointerdown', pressed, { capture: true, passive: true, signal });
  }

  #style(name: string, value: string): void {
    this.#element.style.setProperty(name, value, 'important');
  }
}
