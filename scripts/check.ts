/* The quick part of the tests, for every save: types, lint, unused code, the glossary's rules, unit tests. */

import { quickTasks, runPlan, testTask } from './suite/plan.ts';
import { PROJECTS } from './suite/projects.ts';
import { summaryLines } from './suite/summary.ts';

// The unit tests that share their modules take as long on one core as all the rest together.
const unit = PROJECTS.filter(({ layer }) => layer === 'unit').map((project) => ({
  ...testTask(project, []),
  cores: 1,
}));
const { stages, tests } = await runPlan([...unit, ...quickTasks()]);
for (const line of summaryLines(stages, tests)) console.log(line);
if ([...stages, ...tests].some(({ passed }) => !passed)) process.exitCode = 1;
