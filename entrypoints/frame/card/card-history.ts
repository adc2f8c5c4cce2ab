import type { CompiledEntry, EntryLabel } from '../../../glossary/compiled-entry.ts';
import { sendRequest } from '../../messaging/client.ts';
import { LatestRequest } from '../../messaging/latest-request.ts';
import type { Meaning } from '../../messaging/match-response.ts';

/** The entries that the user has visited in a card, as a stack. */
export class CardHistory {
  #texts: CardTexts;
  readonly #before: CardTexts[] = [];
  /** The user's latest navigation: a response to an earlier one is dropped. */
  readonly #latestRequest = new LatestRequest();

  constructor(texts: CardTexts) {
    this.#texts = texts;
  }

  /** What the card shows now. */
  get texts(): CardTexts {
    return this.#texts;
  }

  /** Whether there is an earlier entry to go back to. */
  get canGoBack(): boolean {
    return this.#before.length > 0;
  }

  /**
   * Goes on to another entry. Returns `false` when the user has chosen something else in the meantime, or when there is
   * no such entry. Rejects with `NoResponse`.
   */
  async goTo(id: string): Promise<boolean> {
    const isLatest = this.#latestRequest.begin();
    const texts = await fetchCardTexts({ entries: [id], inner: [] }).catch((failure: unknown) => {
      if (isLatest()) throw failure;
    });
    if (!isLatest() || !texts?.entries.length) return false;
    this.#before.push(this.#texts);
    this.#texts = texts;
    return true;
  }

  /** Requests what is shown anew. Returns whether that has changed and is still shown. Rejects with `NoResponse`. */
  async refresh(): Promise<boolean> {
    const before = this.#texts;
    const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
    const texts = await fetchCardTexts({ entries: idsOf(before.entries), inner: idsOf(before.inner) });
    const isSame = JSON.stringify(texts) === JSON.stringify(before);
    if (this.#texts !== before || texts.entries.length === 0 || isSame) return false;
    this.#texts = texts;
    return true;
  }

  /** Goes back to the entry before; does nothing on the first one. */
  goBack(): void {
    this.#latestRequest.cancel();
    this.#texts = this.#before.pop() ?? this.#texts;
  }
}

/** What a card shows of the glossary. */
export interface CardTexts {
  entries: CompiledEntry[];
  inner: EntryLabel[];
}

/** Requests the entries and labels of a meaning from the background. Rejects with `NoResponse`. */
export async function fetchCardTexts({ entries, inner }: Meaning): Promise<CardTexts> {
  const [texts, labels] = await Promise.all([
    sendRequest('getEntries', { ids: [...entries] }),
    inner.length > 0 ? sendRequest('getLabels', { ids: [...inner] }) : [],
  ]);
  return { entries: texts, inner: labels };
}
