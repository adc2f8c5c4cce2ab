import { readingGrade } from '../../glossary/authoring/checking/reading-grade.ts';
import type { Entry } from '../../glossary/authoring/compiling/entry-schema.ts';
import { readMatches } from '../../glossary/matching/match-record.ts';
import { proseMatcher } from './prose-matcher.ts';

/** A summary and the US school grade that it asks of its reader. */
export interface SummaryGrade {
  id: string;
  grade: number;
}

/** The grades of all summaries, hardest first. */
export function summaryGrades(entries: readonly Entry[]): SummaryGrade[] {
  const find = proseMatcher(entries);
  return entries
    .map(({ id, summary }) => ({ id, grade: readingGrade(summary, readMatches(find(summary).matches)) }))
    .sort((a, b) => b.grade - a.grade);
}
