import type { ImportEntry, ImportTerm, ImportText } from '../importing/import-entry.ts';

/** The language at the beginning of a tag, in lower case: "en" of "en-GB". */
export const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';

/**
 * The term by which an entry is shown: a preferred one before a synonym, among them one in the first of these languages that
 * has any, else the first in the file. Terms without a language are in that of the file; where that is unknown too, in the user's.
 * @param otherwise the language of the file, a BCP 47 tag
 */
export function headwordOf(
  { terms }: ImportEntry,
  languages: readonly string[],
  otherwise?: string,
): ImportTerm {
  const preferred = terms.filter(({ role }) => role === 'preferred');
  const shown = terms.filter(({ role }) => role !== 'hidden');
  const [first] = terms;
  const found =
    inFirstLanguage(preferred, languages, otherwise) ?? inFirstLanguage(shown, languages, otherwise) ?? first;
  if (!found) throw new Error('An entry has no term.');
  return found;
}

/**
 * The texts in the first of these languages that has any; those in the language of the first text where none has.
 * @param otherwise the language of texts without one, a BCP 47 tag
 */
export function textsIn(
  texts: readonly ImportText[],
  languages: readonly string[],
  otherwise = '',
): readonly ImportText[] {
  const chosen = inFirstLanguage(texts, languages, otherwise);
  const codeOf = ({ language = otherwise }: ImportText): string => languageOf(language);
  return chosen ? texts.filter((each) => codeOf(each) === codeOf(chosen)) : [];
}

function inFirstLanguage<Part extends { language?: string }>(
  parts: readonly Part[],
  languages: readonly string[],
  otherwise = '',
): Part | undefined {
  for (const language of languages) {
    const wanted = languageOf(language);
    const found = parts.find(
      ({ language = otherwise }) => language === '' || languageOf(language) === wanted,
    );
    if (found) return found;
  }
  return parts[0];
}
