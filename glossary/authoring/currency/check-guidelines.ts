import type { Problem } from '../compiling/problem.ts';
import { GUIDELINES_FILE, type Guideline } from './guideline-file.ts';

/** What guidelines may name. */
interface Known {
  entries: readonly { id: string }[];
  references: ReadonlyMap<string, unknown>;
}

/** Finds guidelines that name what does not exist, or the same twice. */
export function checkGuidelines(guidelines: readonly Guideline[], { entries, references }: Known): Problem[] {
  const entryIds = new Set(entries.map(({ id }) => id));
  const ids = guidelines.map(({ id }) => id);
  return guidelines.flatMap((guideline, at) => {
    const faults = [
      ids.indexOf(guideline.id) < at && 'is there twice; keep one',
      !references.has(guideline.reference) &&
        `reference: glossary/references.json has no record "${guideline.reference}"`,
      guideline.supersededBy !== undefined &&
        (guideline.supersededBy === guideline.id || !ids.includes(guideline.supersededBy)) &&
        `supersededBy: no other guideline has the id "${guideline.supersededBy}"`,
      ...guideline.entries.map(
        (id, place) =>
          (!entryIds.has(id) && `entries: no entry has the id "${id}"`) ||
          (guideline.entries.indexOf(id) < place && `entries: names "${id}" again; remove it`),
      ),
    ];
    return faults.flatMap((message) =>
      message ? [{ file: GUIDELINES_FILE, field: guideline.id, message }] : [],
    );
  });
}
