import type { ImportEntry } from '../../../glossary/importing/import-entry.ts';

/** Counts terms by their languages. */
export class LanguageCounts {
  #unnamed = 0;
  readonly #counts = new Map<string, number>();

  add({ terms }: ImportEntry): void {
    for (const { language } of terms) {
      if (language === undefined) this.#unnamed++;
      else this.#counts.set(language, (this.#counts.get(language) ?? 0) + 1);
    }
  }

  /**
   * The most frequent first.
   * @param otherwise the language of terms that name none; absent, these are not counted
   */
  sorted(otherwise?: string): { language: string; terms: number }[] {
    const counts = new Map(this.#counts);
    if (otherwise !== undefined && this.#unnamed > 0)
      counts.set(otherwise, (counts.get(otherwise) ?? 0) + this.#unnamed);
    return [...counts].map(([language, terms]) => ({ language, terms })).sort((a, b) => b.terms - a.terms);
  }
}
