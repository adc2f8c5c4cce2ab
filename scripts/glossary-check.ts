import { describeProblem } from '../glossary/compiling/problem.ts';
import { readGlossary } from './glossary/read-glossary.ts';

const { entries, references, problems } = await readGlossary(`${import.meta.dirname}/..`);
for (const problem of problems) console.error(describeProblem(problem));
console.log(`${entries.length} entries, ${references.size} references, ${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;
