import { compileEntry } from '../../glossary/authoring/compiling/compile-entry.ts';
import { type Entry, entryForms } from '../../glossary/authoring/compiling/entry-file.ts';
import { proseLinker } from '../../glossary/authoring/compiling/prose-links.ts';
import { relatedBothWays } from '../../glossary/authoring/compiling/related-both-ways.ts';
import type { Citation, CompiledEntry, EntryLabel } from '../../glossary/compiled-entry.ts';
import { buildIndex } from '../../glossary/matching/index/build-index.ts';
import { buildSearch, type SearchDocument } from '../../glossary/search/build-search.ts';
import { proseMatcher } from './prose-matcher.ts';

/** The glossary in the shapes that the extension loads. */
export interface CompiledGlossary {
  labels: EntryLabel[];
  /** Bytes for `loadIndex`. */
  index: ArrayBuffer;
  /** Bytes for `loadSearch`. */
  search: ArrayBuffer;
  entries: CompiledEntry[];
}

/** Compiles sound entries. Throws where the glossary check would find a problem. */
export function compileGlossary(
  entries: readonly Entry[],
  citations: ReadonlyMap<string, Citation>,
): CompiledGlossary {
  const labels = entries.map(({ id, term, kind }): EntryLabel => ({ id, term, kind }));
  const related = relatedBothWays(entries);
  const context = {
    labels: new Map(labels.map((label) => [label.id, label])),
    citations,
    relatedIds: (id: string) => related.get(id) ?? [],
    linkProse: proseLinker(proseMatcher(entries)),
  };
  return {
    labels,
    index: buildIndex(entries.map(entryForms)),
    search: buildSearch(entries.map(searchDocument)),
    entries: entries.map((entry) => compileEntry(entry, context)),
  };
}

/** What users find an entry by: headword, other forms, codes, words of the summary. */
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
