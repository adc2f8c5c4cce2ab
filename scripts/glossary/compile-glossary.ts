import { compileEntry } from '../../glossary/authoring/compiling/compile-entry.ts';
import { type Entry, entryForms } from '../../glossary/authoring/compiling/entry-file.ts';
import { codeLinks } from '../../glossary/authoring/compiling/external-links.ts';
import { proseLinker } from '../../glossary/authoring/compiling/prose-links.ts';
import { relatedBothWays } from '../../glossary/authoring/compiling/related-both-ways.ts';
import { guidelineLinks } from '../../glossary/authoring/currency/guideline-links.ts';
import { moved } from '../../glossary/authoring/facts/compile-facts.ts';
import { statements } from '../../glossary/authoring/facts/statements.ts';
import type { Citation, CompiledEntry, EntryLabel } from '../../glossary/compiled-entry.ts';
import { furtherMembers } from '../../glossary/forms/numbered-family.ts';
import { buildIndex } from '../../glossary/matching/index/build-index.ts';
import { buildSearch, type SearchDocument } from '../../glossary/search/build-search.ts';
import { proseMatcher } from './prose-matcher.ts';
import type { GlossaryFiles } from './read-glossary.ts';

/** The glossary in the shapes that the extension loads. */
export interface CompiledGlossary {
  labels: EntryLabel[];
  /** Bytes for `loadIndex`. */
  index: ArrayBuffer;
  /** Bytes for `loadSearch`. */
  search: ArrayBuffer;
  entries: CompiledEntry[];
}

/**
 * Compiles sound files. Throws where the glossary check would find a problem.
 * @param citations formatted references by id
 */
export function compileGlossary(
  { entries, references, guidelines, unfound }: Omit<GlossaryFiles, 'problems'>,
  citations: ReadonlyMap<string, Citation>,
): CompiledGlossary {
  const labels = entries.map(({ id, term, kind }): EntryLabel => ({ id, term, kind }));
  const related = relatedBothWays(entries);
  const context = {
    labels: new Map(labels.map((label) => [label.id, label])),
    citations,
    references,
    guidelines: guidelineLinks(guidelines, citations),
    movements: new Map(entries.flatMap(({ id, movement }) => (movement ? [[id, moved(movement)]] : []))),
    unfound,
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

/**
 * What users find an entry by: headword, other forms, patients' words, codes, words of the summary and of its facts. The
 * words that a term comes from mean something else, as does "sleep" for nystagmus.
 */
export function searchDocument(entry: Entry): SearchDocument {
  const { id, term, kind, lay, summary, emergency } = entry;
  const facts = statements(entry).flatMap(({ field, text }) => (field === 'etymology' ? [] : (text ?? [])));
  const [, ...forms] = entryForms(entry).forms;
  // Another entry may have one of them as a form of its own, and that comes first.
  const members = forms.flatMap(furtherMembers);
  return {
    id,
    term,
    kind,
    forms: forms.map(({ text }) => text),
    lay: [...lay, ...members.map(({ text }) => text)],
    codes: codeLinks(entry.codes).map(writtenCode),
    summary: [summary, ...(emergency ? ['Emergency'] : []), ...new Set(facts)].join(' · '),
  };
}

/** A code that says by itself whose it is: "HP:0001336" does, "254800" is written "OMIM 254800". */
function writtenCode({ registry, code }: { registry: string; code: string }): string {
  return code.includes(':') ? code : `${registry} ${code}`;
}
