import type { ImportEntry } from '../importing/import-entry.ts';

/** How a term is compared with what another entry calls it: in its letters, not in their case. */
export const termKey = (term: string): string => term.normalize('NFC').toLowerCase();

/** Finds the entries that others name by a term: tables without ids have no other way to. */
export class RelatedTerms {
  readonly #wanted = new Set<string>();
  readonly #preferred = new Map<string, number>();
  readonly #others = new Map<string, number>();

  /** @param number of the entry, in the order of the file */
  add({ terms, broader, related }: ImportEntry, number: number): void {
    for (const names of [broader, related]) for (const name of names) this.#wanted.add(termKey(name));
    for (const { text, role } of terms) {
      const known = role === 'preferred' ? this.#preferred : this.#others;
      const key = termKey(text);
      if (!known.has(key)) known.set(key, number);
    }
  }

  /**
   * The terms by which entries are named, in order, each with the number of its entry: of several entries with that term the
   * first of which it is the preferred one, else the first.
   */
  finish(): { term: string; entry: number }[] {
    return [...this.#wanted].sort().flatMap((term) => {
      const entry = this.#preferred.get(term) ?? this.#others.get(term);
      return entry === undefined ? [] : [{ term, entry }];
    });
  }
}
