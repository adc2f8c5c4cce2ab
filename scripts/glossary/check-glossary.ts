/*
 * Checks the glossary's files, `npm run glossary:check`: problems, one a line, then what to improve.
 * The exit code says whether there is a problem, or the summaries are too hard.
 */
import { join } from 'node:path';
import { formProblems } from '../../glossary/authoring/checking/form-problems.ts';
import { incompleteReferences } from '../../glossary/authoring/checking/incomplete-references.ts';
import { readingGrade } from '../../glossary/authoring/checking/reading-grade.ts';
import { styleProblems } from '../../glossary/authoring/checking/style-problems.ts';
import type { Entry } from '../../glossary/authoring/compiling/entry-file.ts';
import { describeProblem } from '../../glossary/authoring/compiling/problem.ts';
import { MONTHS_BETWEEN_LOOKS, staleGuidelines } from '../../glossary/authoring/currency/stale-guidelines.ts';
import { missingTerms } from './missing-terms.ts';
import { proseMatcher } from './prose-matcher.ts';
import { readGlossary } from './read-glossary.ts';

/** The grade that half of the summaries must not exceed: what an adult without higher education reads with ease. */
const MAX_MEDIAN_GRADE = 10;
const WORST_LISTED = 20;
const WORDS_LISTED = 40;

/** Somewhere on Earth it is tomorrow already. */
const DAY = 24 * 60 * 60 * 1000;
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
const today = isoDay(Date.now());
const tomorrow = isoDay(Date.now() + DAY);

const {
  entries,
  references,
  guidelines,
  problems: faults,
} = await readGlossary(join(import.meta.dirname, '../..'));
const problems = faults.length > 0 ? faults : [...formProblems(entries), ...styleProblems(entries, tomorrow)];
for (const problem of problems) console.error(describeProblem(problem));

const grades = summaryGrades(entries);
const median = grades[Math.floor(grades.length / 2)]?.grade ?? 0;
if (median > MAX_MEDIAN_GRADE) {
  console.error(
    `The median summary reads at grade ${median.toFixed(1)}; at most ${MAX_MEDIAN_GRADE} is the goal. Simplify the hardest, listed below.`,
  );
}
const worst = grades.slice(0, WORST_LISTED).map(({ id, grade }) => `  ${grade.toFixed(1)}  ${id}`);
console.log(`Hardest summaries, by school grade:\n${worst.join('\n')}`);
const summaries = entries.map(({ summary }) => summary);
const missing = missingTerms(entries, summaries)
  .slice(0, WORDS_LISTED)
  .map(([word, count]) => `  ${count}  ${word}`);
console.log(`Words of summaries without an entry, by frequency:\n${missing.join('\n')}`);
const incomplete = incompleteReferences(references.values()).map(
  ({ id, lacks }) => `  ${id}: ${lacks.join(', ')}`,
);
if (incomplete.length > 0) {
  console.log(
    `Fields of glossary/references.json to fill in from the publisher's or PubMed's record:\n${incomplete.join('\n')}`,
  );
}
const stale = staleGuidelines(guidelines, today);
if (stale.length > 0) {
  const listed = stale.map(({ id, looked, name }) => `  ${id} (looked up on ${looked}): ${name}`);
  console.warn(
    `Guidelines to look up again, more than ${MONTHS_BETWEEN_LOOKS} months after the last look:\n${listed.join('\n')}`,
  );
}
console.log(
  `${entries.length} entries, ${references.size} references, median reading grade ${median.toFixed(1)}, ${problems.length} problems`,
);
if (problems.length > 0 || median > MAX_MEDIAN_GRADE) process.exitCode = 1;

/** A summary and the US school grade that it demands. */
interface SummaryGrade {
  id: string;
  grade: number;
}

/** The grades of all summaries, hardest first. */
function summaryGrades(entries: readonly Entry[]): SummaryGrade[] {
  const find = proseMatcher(entries);
  return entries
    .map(({ id, summary }) => ({ id, grade: readingGrade(summary, find(summary).matches) }))
    .sort((a, b) => b.grade - a.grade);
}
