import type { Meaning } from './piece.ts';

/** Keeps each meaning once: a page of 5,000 matches has a few dozen. */
export class MeaningPool {
  readonly #meanings = new Map<string, Meaning>();

  get(entries: readonly string[], inner: readonly string[]): Meaning {
    const key = `${entries.join(' ')}|${inner.join(' ')}`;
    let meaning = this.#meanings.get(key);
    if (!meaning) {
      meaning = { entries, inner };
      this.#meanings.set(key, meaning);
    }
    return meaning;
  }
}
