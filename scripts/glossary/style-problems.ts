import { findAbbreviations } from '../../glossary/checking/find-abbreviations.ts';
import { findAdvice } from '../../glossary/checking/find-advice.ts';
import { findBritishSpelling } from '../../glossary/checking/find-british-spelling.ts';
import { entryForms } from '../../glossary/compiling/entry-forms.ts';
import type { Entry } from '../../glossary/compiling/entry-schema.ts';
import type { Problem } from '../../glossary/compiling/problem.ts';

/** What is wrong with the entries' wording. */
export function styleProblems(entries: readonly Entry[]): Problem[] {
  const allForms = new Set(entries.flatMap((entry) => entryForms(entry).forms.map(({ text }) => text)));
  return entries.flatMap((entry) => [
    ...findAdvice(entry),
    ...findBritishSpelling(entry),
    ...findAbbreviations(entry, allForms),
  ]);
}
