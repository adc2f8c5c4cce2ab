import { entryForms } from '../../glossary/authoring/compiling/entry-forms.ts';
import type { Entry } from '../../glossary/authoring/compiling/entry-schema.ts';
import type { SearchDocument } from '../../glossary/search/search-document.ts';

/** What readers find an entry by: headword, other forms, codes, words of the summary. */
export function searchDocument(entry: Entry): SearchDocument {
  const { id, term, kind, summary } = entry;
  const [, ...forms] = entryForms(entry).forms.map(({ text }) => text);
  return {
    id,
    term,
    kind,
    forms,
    codes: Object.values(entry.codes).flatMap((codes) => codes ?? []),
    summary,
  };
}
