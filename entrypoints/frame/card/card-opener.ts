import { sendRequest } from '../../messaging/client.ts';
import { LatestRequest } from '../../messaging/latest-request.ts';
import type { Meaning } from '../../messaging/match-response.ts';
import { noteLookup } from '../../messaging/requests/note-lookup.ts';
import { noteOpened } from '../../messaging/requests/note-opened.ts';
import type { CardContext } from './card-api.ts';
import { CardController } from './card-controller.ts';
import { type CardTexts, fetchCardTexts } from './card-history.ts';
import type { Hit } from './input/hit-test.ts';
import type { CardManner } from './shown-card.ts';

/** Milliseconds for which a card is open that is read: those of terms on the pointer's way close before. */
const LOOKUP = 1_000;

/** Fetches a card's texts, ahead of time where possible, and opens the card with them. */
export class CardOpener {
  readonly card: CardController;
  readonly #context: CardContext;
  /** The latest call that opens or closes the card: a response to an earlier one is dropped. */
  readonly #latestRequest = new LatestRequest();
  #prepared: { meaning: Meaning; texts: Promise<CardTexts> } | undefined;

  constructor(context: CardContext, signal: AbortSignal) {
    this.#context = context;
    this.card = new CardController(context, signal);
  }

  /** Fetches the card's texts for a term, so that the card can open without delay. Rejects with `NoResponse`. */
  prepare({ range: { meaning } }: Hit): Promise<CardTexts> {
    if (this.#prepared?.meaning === meaning) return this.#prepared.texts;
    const prepared = { meaning, texts: fetchCardTexts(meaning) };
    this.#prepared = prepared;
    // The caller receives the failure too; the next call sends a new request.
    prepared.texts.catch(() => {
      if (this.#prepared === prepared) this.#prepared = undefined;
    });
    return prepared.texts;
  }

  /** Drops what is prepared: the user's note on it may change until the pointer is on the term again. */
  dropPrepared(): void {
    this.#prepared = undefined;
  }

  /** Opens the card for a term, in place of any other. Does nothing when its entries cannot be fetched. */
  async openAt(hit: Hit, manner: CardManner): Promise<void> {
    const isLatest = this.#latestRequest.begin();
    // Without a response there is no card; other code detects that the extension has been removed.
    const texts = await this.prepare(hit).catch(() => undefined);
    // Kept no longer: the user's note on it may change elsewhere.
    if (this.#prepared?.meaning === hit.range.meaning) this.dropPrepared();
    if (!isLatest() || !texts?.entries.length || !hit.range.node.isConnected) return;
    const closing = this.card.show(hit, texts, manner);
    const [entry] = texts.entries;
    if (entry) {
      // After the card is drawn: to send a request takes a tenth of what that takes.
      setTimeout(() => noteOpened(entry.id));
      this.#keepLookup(entry.id, hit, closing);
    }
    // A frame cannot close the cards of other frames itself.
    if (this.#hasOtherFrames()) sendRequest('closeOtherCards', {}).catch(() => {});
  }

  /** Has a term kept that the user looks up, once its card has been open long enough; its sentence is that of now. */
  #keepLookup(id: string, { range }: Hit, closing: AbortSignal): void {
    if (!this.#context.settings.keepLookups) return;
    const sentence = this.#context.sentenceOf(range);
    const timer = setTimeout(() => noteLookup(id, sentence), LOOKUP);
    closing.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  /** Returns whether the tab has other frames. `window.length` does not count frames in shadow roots. */
  #hasOtherFrames(): boolean {
    if (window !== window.top || window.length > 0) return true;
    return this.#context.shadowRoots().some((root) => root.querySelector('iframe') !== null);
  }

  /** Closes the card, and cancels one that is about to open. */
  close(): void {
    this.#latestRequest.cancel();
    this.card.close();
  }
}
