import type { Translate } from './text.tsx';

/** A number as the user's language writes it: `12,400`. */
export function numberText(t: Translate, value: number): string {
  return new Intl.NumberFormat(t('ui.language')).format(value);
}

/** The name of a language in the user's own, by its BCP 47 tag; the tag itself where it is none or has no name. */
export function languageName(t: Translate, tag: string): string {
  try {
    return namesIn(t('ui.language')).of(tag) ?? tag;
  } catch {
    // Files may hold any text in place of a tag.
    return tag;
  }
}

/** The names of languages in a language: a list of them asks for each, and to make this takes longer than to ask. */
function namesIn(language: string): Intl.DisplayNames {
  const names = knownNames.get(language) ?? new Intl.DisplayNames(language, { type: 'language' });
  knownNames.set(language, names);
  return names;
}

const knownNames = new Map<string, Intl.DisplayNames>();

/** Names in a row, as the user's language lists them: `English, German and Zulu`. */
export function listText(t: Translate, items: readonly string[]): string {
  return new Intl.ListFormat(t('ui.language')).format(items);
}

/** Bytes in one unit of the file dialogs: `3.3 MB`; a megabyte is 1,000,000 of them. */
export function byteText(t: Translate, bytes: number): string {
  const [unit, size] =
    bytes < 1_000_000 ? (['kilobyte', 1_000] as const) : (['megabyte', 1_000_000] as const);
  return new Intl.NumberFormat(t('ui.language'), {
    style: 'unit',
    unit,
    maximumFractionDigits: bytes < 10 * size ? 1 : 0,
  }).format(bytes / size);
}
