import { compileEntry } from '../../glossary/authoring/compiling/compile-entry.ts';
import { entryForms } from '../../glossary/authoring/compiling/entry-forms.ts';
import type { Entry } from '../../glossary/authoring/compiling/entry-schema.ts';
import { proseLinker } from '../../glossary/authoring/compiling/prose-links.ts';
import { relatedBothWays } from '../../glossary/authoring/compiling/related-both-ways.ts';
import type { Citation, CompiledEntry, EntryLabel } from '../../glossary/compiled-entry.ts';
import { buildIndex } from '../../glossary/matching/index/build-index.ts';
import { proseMatcher } from './prose-matcher.ts';

/** The glossary in the shapes that the extension loads. */
export interface CompiledGlossary {
  labels: EntryLabel[];
  /** Bytes for `loadIndex`. */
  index: ArrayBuffer;
  entries: CompiledEntry[];
}

/** Compiles sound entries: labels, match index, whole entries. Throws where the glossary check would find a problem. */
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
    entries: entries.map((entry) => compileEntry(entry, context)),
  };
}
