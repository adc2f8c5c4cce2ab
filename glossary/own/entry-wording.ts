import type { ImportReference, ImportTerm, ImportText } from '../importing/import-entry.ts';
import { headwordOf, textsIn } from './headword.ts';
import type { KeptEntry } from './texts-writer.ts';

/** What a user writes of an entry: its words in the language in which it is shown, and every name that it has. */
export interface EntryWording {
  term: string;
  /** Other ways to write it, in any language, hidden ones too. */
  alsoWritten: string[];
  /** Plain text, its paragraphs divided by line feeds; may be empty. */
  explanation: string;
  /** What the file says besides, likewise; absent where it says nothing. */
  notes?: string | undefined;
  /** A BCP 47 tag; empty where nobody said it. */
  language: string;
  /** Begins with `https://`. */
  link?: string | undefined;
}

/** By which of its languages an entry is shown. */
export interface ShownLanguages {
  /** The user's languages, the best first; BCP 47 tags. */
  languages: readonly string[];
  /** The language of terms and texts for which the file names none. */
  fileLanguage: string | undefined;
}

/** What a user may change of an entry, as it is. */
export function wordingOf(entry: KeptEntry, { languages, fileLanguage }: ShownLanguages): EntryWording {
  const { text: term, language = fileLanguage ?? '' } = headwordOf(entry, languages, fileLanguage);
  const names = entry.terms.map(({ text }) => text).filter((text) => text !== term);
  const joined = (texts: readonly ImportText[]): string =>
    textsIn(texts, languages, fileLanguage)
      .map(({ text }) => text)
      .join('\n');
  return {
    term,
    alsoWritten: [...new Set(names)],
    explanation: joined(entry.definitions),
    ...(entry.notes.length > 0 && { notes: joined(entry.notes) }),
    language,
    link: entry.references.find(isLink)?.url,
  };
}

/** An entry as the user has worded it anew. What a wording does not say, such as codes and texts in other languages, stays. */
export function reworded(entry: KeptEntry, wording: EntryWording, shown: ShownLanguages): KeptEntry {
  const before = wordingOf(entry, shown);
  const language = wording.language === before.language ? undefined : wording.language;
  return {
    ...entry,
    terms: termsOf(entry, wording, { shown, language }),
    definitions: textsOf(entry.definitions, [before.explanation, wording.explanation], { shown, language }),
    notes: textsOf(entry.notes, [before.notes ?? '', wording.notes ?? ''], { shown, language }),
    references: referencesOf(entry.references, wording.link),
  };
}

interface Change {
  shown: ShownLanguages;
  /** The new language of what is shown; `undefined` where it stays. */
  language: string | undefined;
}

function termsOf(
  entry: KeptEntry,
  { term, alsoWritten }: EntryWording,
  { shown: { languages, fileLanguage }, language }: Change,
): ImportTerm[] {
  const headword = headwordOf(entry, languages, fileLanguage);
  const own = { ...headword, ...(language !== undefined && { language }) };
  const isOfHeadword = (each: ImportTerm): boolean => each.language === headword.language;
  const others = alsoWritten.flatMap((text): ImportTerm[] => {
    const known = entry.terms.filter((each) => each !== headword && each.text === text);
    if (known.length === 0) return [{ ...own, text, role: 'synonym' }];
    return known.map((each) => (language !== undefined && isOfHeadword(each) ? { ...each, language } : each));
  });
  return [{ ...own, text: term, role: own.role === 'hidden' ? 'preferred' : own.role }, ...others];
}

function textsOf(
  texts: readonly ImportText[],
  [before, after]: readonly [before: string, after: string],
  { shown: { languages, fileLanguage }, language }: Change,
): ImportText[] {
  if (before === after && language === undefined) return [...texts];
  const replaced = new Set(textsIn(texts, languages, fileLanguage));
  const [first] = replaced;
  const tag = language ?? first?.language;
  const written = after === '' ? [] : [{ text: after, ...(tag !== undefined && { language: tag }) }];
  if (!first) return [...texts, ...written];
  return texts.flatMap((each) => (each === first ? written : replaced.has(each) ? [] : [each]));
}

function referencesOf(references: readonly ImportReference[], link: string | undefined): ImportReference[] {
  const known = references.find(isLink);
  if (known?.url === link) return [...references];
  const written = link === undefined ? [] : [{ text: link, url: link }];
  if (!known) return [...references, ...written];
  return references.flatMap((each) => (each === known ? written : [each]));
}

const isLink = ({ url }: ImportReference): boolean => url?.startsWith('https://') ?? false;
