import { ask } from '../../messaging/client.ts';
import type { Meaning } from '../../messaging/match-response.ts';
import type { CardSurroundings } from './card-api.ts';
import { ShowCard } from './card-controller.ts';
import { type CardTexts, cardTexts } from './card-texts.ts';
import type { Hit } from './hit-test.ts';

/** Fetches what a card shows, ahead of time where it can, and opens the card with it. */
export class OpenCard {
  readonly card: ShowCard;
  readonly #surroundings: CardSurroundings;
  /** Grows with each wish to open or close: an answer that comes after a later wish is dropped. */
  #wish = 0;
  #prepared: { meaning: Meaning; texts: Promise<CardTexts> } | undefined;

  constructor(surroundings: CardSurroundings, signal: AbortSignal) {
    this.#surroundings = surroundings;
    this.card = new ShowCard(surroundings, signal);
  }

  /** Fetches what the card for this term needs, so that it can be shown at once. Rejects with `NoAnswer`. */
  prepare({ piece: { meaning } }: Hit): Promise<CardTexts> {
    if (this.#prepared?.meaning === meaning) return this.#prepared.texts;
    const prepared = { meaning, texts: cardTexts(meaning) };
    this.#prepared = prepared;
    // Who opens the card meets the failure too; the next wish asks again.
    prepared.texts.catch(() => {
      if (this.#prepared === prepared) this.#prepared = undefined;
    });
    return prepared.texts;
  }

  /** Opens the card for a term, in place of any other. Nothing happens when its entries cannot be had. */
  async openAt(hit: Hit, focus = false): Promise<void> {
    const wish = ++this.#wish;
    // Without an answer there is no card; whether the extension is gone is seen elsewhere.
    const texts = await this.prepare(hit).catch(() => undefined);
    if (wish !== this.#wish || !texts?.entries.length || !hit.piece.node.isConnected) return;
    this.card.show(hit, texts, { focus });
    // Each frame knows its own card only.
    if (this.#hasOtherFrames()) ask('closeOtherCards', {}).catch(() => {});
  }

  /** Whether the tab has more frames than this one; `window.length` does not count those in shadow roots. */
  #hasOtherFrames(): boolean {
    if (window !== window.top || window.length > 0) return true;
    return this.#surroundings.shadowRoots().some((root) => root.querySelector('iframe') !== null);
  }

  close(): void {
    this.#wish++;
    this.card.close();
  }
}
