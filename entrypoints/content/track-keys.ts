import type { ShowCard } from './show-card.ts';

/** Escape closes the open card; no other key is taken from the page, and this one only while a card is open. */
export class TrackKeys {
  readonly #card: ShowCard;
  readonly #signal: AbortSignal;

  constructor(card: ShowCard, signal: AbortSignal) {
    this.#card = card;
    this.#signal = signal;
    this.listen();
  }

  /** Listens to keys; nothing happens when it does already. `document.open` takes listeners away. */
  listen(): void {
    addEventListener('keydown', this.#pressed, { capture: true, signal: this.#signal });
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Escape' || !this.#card.open) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#card.close();
  };
}
