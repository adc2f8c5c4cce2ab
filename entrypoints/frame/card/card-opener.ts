import { sendRequest } from '../../messaging/client.ts';
import type { Meaning } from '../../messaging/match-response.ts';
import type { CardContext } from './card-api.ts';
import { CardController } from './card-controller.ts';
import { type CardTexts, fetchCardTexts } from './card-history.ts';
import type { Hit } from './hit-test.ts';

/** Fetches what a card shows, ahead of time where it can, and opens the card with it. */
export class CardOpener {
  readonly card: CardController;
  readonly #context: CardContext;
  /** Counts requests to open or close: a response to an earlier one is dropped. */
  #latestRequest = 0;
  #prepared: { meaning: Meaning; texts: Promise<CardTexts> } | undefined;

  constructor(context: CardContext, signal: AbortSignal) {
    this.#context = context;
    this.card = new CardController(context, signal);
  }

  /** Fetches what the card for this term needs, so that it can be shown at once. Rejects with `NoAnswer`. */
  prepare({ range: { meaning } }: Hit): Promise<CardTexts> {
    if (this.#prepared?.meaning === meaning) return this.#prepared.texts;
    const prepared = { meaning, texts: fetchCardTexts(meaning) };
    this.#prepared = prepared;
    // Whoever opens the card sees the failure too; the next request starts anew.
    prepared.texts.catch(() => {
      if (this.#prepared === prepared) this.#prepared = undefined;
    });
    return prepared.texts;
  }

  /** Opens the card for a term, in place of any other. Nothing happens when its entries cannot be had. */
  async openAt(hit: Hit, focus = false): Promise<void> {
    const wish = ++this.#latestRequest;
    // Without a response there is no card; whether the extension is gone is checked elsewhere.
    const texts = await this.prepare(hit).catch(() => undefined);
    if (wish !== this.#latestRequest || !texts?.entries.length || !hit.range.node.isConnected) return;
    this.card.show(hit, texts, { focus });
    // Each frame knows its own card only.
    if (this.#hasOtherFrames()) sendRequest('closeOtherCards', {}).catch(() => {});
  }

  /** Whether the tab has more frames than this one; `window.length` does not count those in shadow roots. */
  #hasOtherFrames(): boolean {
    if (window !== window.top || window.length > 0) return true;
    return this.#context.shadowRoots().some((root) => root.querySelector('iframe') !== null);
  }

  close(): void {
    this.#latestRequest++;
    this.card.close();
  }
}
