import { findAbbreviations } from '../../glossary/authoring/checking/find-abbreviations.ts';
import { findAdvice } from '../../glossary/authoring/checking/find-advice.ts';
import { findBritishSpelling } from '../../glossary/authoring/checking/find-british-spelling.ts';
import { findFutureDate } from '../../glossary/authoring/checking/find-future-date.ts';
import { entryForms } from '../../glossary/authoring/compiling/entry-forms.ts';
import type { Entry } from '../../glossary/authoring/compiling/entry-schema.ts';
import type { Problem } from '../../glossary/authoring/compiling/problem.ts';

/** Somewhere on Earth it is tomorrow already. */
const DAY = 24 * 60 * 60 * 1000;

/** What is wrong with the entries' wording and dates. */
export function styleProblems(entries: readonly Entry[]): Problem[] {
  const allForms = new Set(entries.flatMap((entry) => entryForms(entry).forms.map(({ text }) => text)));
  const tomorrow = new Date(Date.now() + DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);
  return entries.flatMap((entry) => [
    ...findAdvice(entry),
    ...findBritishSpelling(entry),
    ...findAbbreviations(entry, allForms),
    ...findFutureDate(entry, tomorrow),
  ]);
}
