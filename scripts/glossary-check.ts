import { join } from 'node:path';
import { incompleteReferences } from '../glossary/authoring/checking/incomplete-references.ts';
import { describeProblem } from '../glossary/authoring/compiling/problem.ts';
import { formProblems } from './glossary/form-problems.ts';
import { missingTerms } from './glossary/missing-terms.ts';
import { readGlossary } from './glossary/read-glossary.ts';
import { styleProblems } from './glossary/style-problems.ts';
import { summaryGrades } from './glossary/summary-grades.ts';

/** The grade that half of the summaries must not exceed: what an adult without higher education reads with ease. */
const MAX_MEDIAN_GRADE = 10;
const WORST_LISTED = 20;
const WORDS_LISTED = 40;

const { entries, references, problems: faults } = await readGlossary(join(import.meta.dirname, '..'));
const problems = faults.length > 0 ? faults : [...formProblems(entries), ...styleProblems(entries)];
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
console.log(
  `${entries.length} entries, ${references.size} references, median reading grade ${median.toFixed(1)}, ${problems.length} problems`,
);
if (problems.length > 0 || median > MAX_MEDIAN_GRADE) process.exitCode = 1;
