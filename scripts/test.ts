/*
 * Runs the tests: all of them, in the order that shows most the soonest, or those that are named. Goes on after a failure.
 * `npm test`, `npm test -- hover`, `npm test -- --layer=unit`. Its last line holds the counts and nothing else, for CI.
 */
import { browsersTask, buildTask, extensionLintTask, quickTasks, runPlan, testTask } from './suite/plan.ts';
import { hasTests, PROJECTS } from './suite/projects.ts';
import { readSuiteChoice, type SuiteChoice } from './suite/suite-choice.ts';
import { summaryLines } from './suite/summary.ts';

try {
  await runSuite(readSuiteChoice(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function runSuite({ names, layers, browsers, pixelRatio, isWhole }: SuiteChoice): Promise<void> {
  const started = performance.now();
  const projects = PROJECTS.filter(
    (project) =>
      layers.includes(project.layer) &&
      (project.browser === undefined || browsers.includes(project.browser)) &&
      hasTests(project, names),
  );
  if (projects.length === 0) throw new Error(`No file and no test is named like ${names.join(' or ')}.`);
  const used = browsers.filter((name) => projects.some(({ browser }) => browser === name));
  const builds = new Set(projects.flatMap((project) => project.builds));
  // Tests run on what stores get.
  process.env.NEUROGLOSS_TEST_PACKAGES = 'yes';
  process.env.NEUROGLOSS_PIXEL_RATIO = String(pixelRatio);
  const { stages, tests } = await runPlan([
    ...(used.length > 0 ? [browsersTask(used)] : []),
    ...(isWhole ? quickTasks() : []),
    ...Array.from(builds, buildTask),
    ...(isWhole ? [extensionLintTask()] : []),
    ...projects.map((project) => testTask(project, names)),
  ]);
  // A text may hold the words of a name without a test of that name.
  const isEmpty = tests.every(({ report }) => report.passed + report.failed + report.skipped.length === 0);
  if (isEmpty) throw new Error(`No test is named like ${names.join(' or ')}.`);
  if ([...stages, ...tests].some(({ passed }) => !passed)) process.exitCode = 1;
  console.log(`\nAll took ${((performance.now() - started) / 1000).toFixed(0)} s.`);
  for (const line of summaryLines(stages, tests)) console.log(line);
}
