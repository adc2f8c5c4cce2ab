import type { Citation, CompiledEntry, EntryLabel, Prose } from '../compiled-entry.ts';
import type { ImportReference } from '../importing/import-entry.ts';
import { globalId } from './entry-ids.ts';
import { headwordOf, textsIn } from './headword.ts';
import type { KeptEntry } from './texts-writer.ts';

/** The glossary that an entry is of, as a card names it. */
export interface GlossaryName {
  id: string;
  title: string;
}

/** What a card needs besides the entry itself. */
export interface CardContext {
  glossary: GlossaryName;
  /** The user's languages, the best first; BCP 47 tags. */
  languages: readonly string[];
  /** The language of terms and texts for which the file names none; `undefined` where it is unknown. */
  fileLanguage: string | undefined;
  /** The labels of the entries that it names, by how it names them. */
  labels: ReadonlyMap<string, EntryLabel>;
}

/** The label of an entry of the user's own glossary. */
export function labelOfEntry(
  entry: KeptEntry,
  { glossary, languages, fileLanguage }: Omit<CardContext, 'labels'>,
): EntryLabel {
  const { text: term, language = fileLanguage } = headwordOf(entry, languages, fileLanguage);
  return { id: globalId(glossary.id, entry.id), term, glossary, ...(language !== undefined && { language }) };
}

/**
 * An entry of the user's own glossary as a card shows it: what defines it is its summary, notes are its detail, and what it
 * names as sources is said to be no more than that.
 */
export function cardOfEntry(entry: KeptEntry, context: CardContext): CompiledEntry {
  const { languages, fileLanguage, labels } = context;
  const label = labelOfEntry(entry, context);
  const named = entry.terms.filter(({ role, text }) => role !== 'hidden' && text !== label.term);
  const notes = textsIn(entry.notes, languages, fileLanguage);
  const labelsOf = (names: readonly string[]): EntryLabel[] => {
    const named = new Map(names.flatMap((name) => labels.get(name) ?? []).map((each) => [each.id, each]));
    named.delete(label.id);
    return [...named.values()];
  };
  return {
    ...label,
    alsoCalled: [...new Set(named.map(({ text }) => text))],
    summary: proseOf(textsIn(entry.definitions, languages, fileLanguage)),
    ...(notes.length > 0 && { detail: proseOf(notes) }),
    distinguish: [],
    sources: [],
    furtherReading: entry.references.map(citationOf),
    codes: entry.codes,
    broader: labelsOf(entry.broader),
    related: labelsOf(entry.related),
  };
}

const proseOf = (texts: readonly { text: string }[]): Prose => ({
  text: texts.map(({ text }) => text).join('\n'),
  links: [],
});

/** A source as the file names it, with its address if that is one to which a card may lead. */
function citationOf({ text, url }: ImportReference, at: number): Citation {
  const isSafe = url?.startsWith('https://') ?? false;
  return {
    id: `${at + 1}`,
    text,
    links: url !== undefined && isSafe ? [{ to: 'Website', url }] : [],
  };
}
