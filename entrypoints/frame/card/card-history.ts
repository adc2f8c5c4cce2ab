import { type CardTexts, cardTexts } from './card-texts.ts';

/** The texts that a card shows one after the other, and the way back. */
export class CardTrail {
  #texts: CardTexts;
  readonly #before: CardTexts[] = [];
  /** Grows with each wish of the reader: an answer that comes after a later wish is dropped. */
  #wish = 0;

  constructor(texts: CardTexts) {
    this.#texts = texts;
  }

  /** What is shown now. */
  get texts(): CardTexts {
    return this.#texts;
  }

  get canGoBack(): boolean {
    return this.#before.length > 0;
  }

  /** Goes on to another entry; `false` when the reader wished something else meanwhile. Rejects with `NoAnswer`. */
  async goTo(id: string): Promise<boolean> {
    this.#wish += 1;
    const wish = this.#wish;
    const texts = await cardTexts({ entries: [id], inner: [] }).catch((failure: unknown) => {
      if (wish === this.#wish) throw failure;
    });
    if (wish !== this.#wish || !texts?.entries.length) return false;
    this.#before.push(this.#texts);
    this.#texts = texts;
    return true;
  }

  goBack(): void {
    this.#wish += 1;
    this.#texts = this.#before.pop() ?? this.#texts;
  }
}
