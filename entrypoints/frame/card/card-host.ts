import { closestAcross } from '../platform/nodes.ts';
import { CARD_TAG } from '../text/skip-rules.ts';
import type { CardActions, CardContent, CardView } from './card-api.ts';
import type { Box, Size } from './card-placement.ts';
import { mountCard } from './mount-card.tsx';

/** What must hold whatever the page's style sheets say: an `!important` style attribute beats them all. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  direction: 'ltr',
  'unicode-bidi': 'isolate',
  // The card shrinks to the room it has, and scrolls inside.
  display: 'flex',
  'flex-direction': 'column',
  position: 'fixed',
  'z-index': '2147483647',
  'box-sizing': 'border-box',
  overflow: 'visible',
};

/** Things outside of these get no pointer events while they are open; the innermost one is on top. */
const ON_TOP = ':modal, :fullscreen, :popover-open';

/** The card's element: in the page only while the card shows. */
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

  get isOpen(): boolean {
    return this.#element.isConnected;
  }

  /** Whether an event happened in the card. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.#element);
  }

  get hasFocus(): boolean {
    return this.isOpen && this.#element.matches(':focus-within, :focus');
  }

  get isHovered(): boolean {
    return this.isOpen && this.#element.matches(':hover');
  }

  /** In CSS pixels of the view. */
  get box(): Box {
    return this.#element.getBoundingClientRect();
  }

  /** Shows content, in the page's layer that a node is in; at first where it is not seen, until it is placed. */
  show(content: CardContent, node: Node): void {
    if (!this.isOpen) {
      this.#style('visibility', 'hidden');
      (closestAcross(node, ON_TOP) ?? document.documentElement).append(this.#element);
      this.#element.showPopover();
      this.#resized.observe(this.#element);
    }
    // A page may zoom its root, or the layer that the card is in: the card is placed and read in the view's own pixels.
    const { parentElement: parent } = this.#element;
    this.#style('zoom', `${1 / (parent?.currentCSSZoom ?? 1)}`);
    this.#view.show(content);
  }

  /** The size that the card takes when nothing but the view limits it; scrolled text in it may jump. */
  naturalSize(): Size {
    this.#style('max-width', 'none');
    this.#style('max-height', 'none');
    const { width, height } = this.box;
    return { width, height };
  }

  place({ x, y, width, height }: Box): void {
    this.#style('left', `${x}px`);
    this.#style('top', `${y}px`);
    this.#style('max-width', `${width}px`);
    this.#style('max-height', `${height}px`);
    this.#style('visibility', 'visible');
  }

  /** Moves the keyboard's focus into the card, which has screen readers read its term. */
  focus(): void {
    this.#view.focus();
  }

  hide(): void {
    this.#resized.disconnect();
    this.#element.remove();
  }

  unmount(): void {
    this.hide();
    this.#view.unmount();
  }

  #style(name: string, value: string): void {
    this.#element.style.setProperty(name, value, 'important');
  }
}
