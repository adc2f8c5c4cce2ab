import type { Reference } from '../compiling/reference-schema.ts';

/** A record by which a work can be found, but that lacks what a citation should show. */
export interface IncompleteReference {
  id: string;
  lacks: string[];
}

/**
 * Journal articles without year, journal, or all their authors. They are no faults: what the source of a
 * record did not show stays out until somebody has seen it.
 */
export function incompleteReferences(references: Iterable<Reference>): IncompleteReference[] {
  return [...references]
    .filter(({ type }) => type === 'article-journal')
    .map((reference) => ({
      id: reference.id,
      lacks: (['author', 'issued', 'container-title'] as const).filter(
        (field) => !reference[field] || (field === 'author' && reference.moreAuthors),
      ),
    }))
    .filter(({ lacks }) => lacks.length > 0);
}
