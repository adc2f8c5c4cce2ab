import type { Meaning } from '../../messaging/match-response.ts';

/** Keeps each meaning once, whichever response it comes with: a page of 5,000 matches has a few dozen. */
export class MeaningInterner {
  readonly #meanings = new Map<string, Meaning>();

  get(meaning: Meaning): Meaning {
    const key = `${meaning.entries}|${meaning.inner}`;
    const known = this.#meanings.get(key);
    if (known) return known;
    this.#meanings.set(key, meaning);
    return meaning;
  }
}
