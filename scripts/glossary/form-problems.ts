import { entryFile } from '../../glossary/compiling/check-links.ts';
import { entryForms } from '../../glossary/compiling/entry-forms.ts';
import type { Entry } from '../../glossary/compiling/entry-schema.ts';
import type { Problem } from '../../glossary/compiling/problem.ts';
import { findFormConflicts } from '../../glossary/forms/find-form-conflicts.ts';

/** Forms that several entries claim though not all of them mark it ambiguous. */
export function formProblems(entries: readonly Entry[]): Problem[] {
  return findFormConflicts(entries.map(entryForms)).map(({ form, entries: ids }) => ({
    file: entryFile(ids[0] ?? ''),
    field: 'forms',
    message: `"${form}" is also a form of ${ids.slice(1).join(', ')}; leave it to one entry, or mark it ambiguous in each`,
  }));
}
