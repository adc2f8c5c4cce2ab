/* The quick part of the tests, for every save: types, lint, unused code, the glossary's rules, unit tests. */

import { quickTasks, runPlan, testTask } from './suite/plan.ts';
import { PROJECTS } from './suite/projects.ts';
import { summaryLines } from './suite/summary.ts';

const unit = PROJECTS.filter(({ layer }) => layer === 'unit').map((project) => testTask(project, []));
// All at once: nothing here minds a busy machine.
const { stages, tests } = await runPlan([...unit, ...quickTasks()], Number.POSITIVE_INFINITY);
for (const line of summaryLines(stages, tests)) console.log(line);
if ([...stages, ...tests].some(({ passed }) => !passed)) process.exitCode = 1;
