import type { ImportEntry, ImportText } from '../importing/import-entry.ts';

/** What an entry says in one language. */
export interface LanguagePart {
  language: string | undefined;
  terms: ImportEntry['terms'];
  definitions: ImportText[];
  notes: ImportText[];
}

/** The parts of an entry by language, those of its terms first. */
export function byLanguage({ terms, definitions, notes }: ImportEntry): LanguagePart[] {
  const languages = new Set([...terms, ...definitions, ...notes].map(({ language }) => language));
  return [...languages].map((language) => ({
    language,
    terms: terms.filter((term) => term.language === language),
    definitions: definitions.filter((text) => text.language === language),
    notes: notes.filter((text) => text.language === language),
  }));
}
