import type { CompiledEntry, EntryLabel } from '../../../glossary/compiled-entry.ts';
import { sendRequest } from '../../messaging/client.ts';
import type { Meaning } from '../../messaging/match-response.ts';

/** The texts that a card shows one after the other, and the way back. */
export class CardHistory {
  #texts: CardTexts;
  readonly #before: CardTexts[] = [];
  /** Counts the user's requests: a response to an earlier one is dropped. */
  #latestRequest = 0;

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

  /** Goes on to another entry; `false` when the user chose something else meanwhile. Rejects with `NoResponse`. */
  async goTo(id: string): Promise<boolean> {
    this.#latestRequest += 1;
    const wish = this.#latestRequest;
    const texts = await fetchCardTexts({ entries: [id], inner: [] }).catch((failure: unknown) => {
      if (wish === this.#latestRequest) throw failure;
    });
    if (wish !== this.#latestRequest || !texts?.entries.length) return false;
    this.#before.push(this.#texts);
    this.#texts = texts;
    return true;
  }

  goBack(): void {
    this.#latestRequest += 1;
    this.#texts = this.#before.pop() ?? this.#texts;
  }
}

export interface CardTexts {
  entries: CompiledEntry[];
  inner: EntryLabel[];
}

/** Asks for what a card shows. Rejects with `NoAnswer`. */
export async function fetchCardTexts({ entries, inner }: Meaning): Promise<CardTexts> {
  const [texts, labels] = await Promise.all([
    sendRequest('getEntries', { ids: [...entries] }),
    inner.length > 0 ? sendRequest('getLabels', { ids: [...inner] }) : [],
  ]);
  return { entries: texts, inner: labels };
}
