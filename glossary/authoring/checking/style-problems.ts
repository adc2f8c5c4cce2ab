import { type Entry, entryFile, entryForms } from '../compiling/entry-file.ts';
import type { Problem } from '../compiling/problem.ts';
import { findAbbreviations } from './find-abbreviations.ts';
import { findAdvice } from './find-advice.ts';
import { findBritishSpelling } from './find-british-spelling.ts';

/**
 * What is wrong with the entries' wording and dates.
 * @param latest the last day on which an entry can have been checked, as `2026-11-23`
 */
export function styleProblems(entries: readonly Entry[], latest: string): Problem[] {
  const allForms = new Set(entries.flatMap((entry) => entryForms(entry).forms.map(({ text }) => text)));
  return entries.flatMap((entry) => [
    ...findAdvice(entry),
    ...findBritishSpelling(entry),
    ...findAbbreviations(entry, allForms),
    ...findFutureDate(entry, latest),
  ]);
}

/** Finds a day of comparison after the latest that can be meant: mostly a slip of the year. */
export function findFutureDate({ id, checked }: Entry, latest: string): Problem[] {
  if (checked <= latest) return [];
  const message = `${checked} lies in the future; give the day on which the text was last compared`;
  return [{ file: entryFile(id), field: 'checked', message }];
}
