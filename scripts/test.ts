/* All tests, in the order in which they tell the most the soonest. Goes on after a failure. */
import { BROWSER_NAMES } from './browsers/browser-name.ts';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { QUICK_STAGES } from './stages/quick-stages.ts';
import { reportStage } from './stages/report-stage.ts';
import { runStages } from './stages/run-stages.ts';
import { runTests, type TestProject, type TestResult } from './stages/run-tests.ts';
import { describeCounts, sumCounts } from './stages/test-counts.ts';

const started = performance.now();
for (const name of BROWSER_NAMES) ensureBrowser(name);

const test = async (project: TestProject): Promise<TestResult> => {
  const result = await runTests(project);
  reportStage(result);
  return result;
};

const stages = await runStages(QUICK_STAGES);
const tests = [await test('unit')];
for (const name of BROWSER_NAMES) tests.push(await test(`dom-${name}`));
stages.push(
  ...(await runStages([
    { name: 'packages', command: ['npm', 'run', '--silent', 'zip'] },
    { name: 'apps for the browser tests', command: ['npm', 'run', '--silent', 'build:apps'] },
  ])),
);
const built = stages.every(({ name, passed }) => passed || name !== 'packages');
if (built) {
  process.env.NEUROGLOSS_TEST_PACKAGES = 'yes';
  // Side by side: browser tests wait far more than they work.
  const projects: TestProject[] = ['packages', ...BROWSER_NAMES];
  const [lint, ...results] = await Promise.all([
    runStages([{ name: 'web-ext lint', command: ['npm', 'run', '--silent', 'lint:extension'] }]),
    ...projects.map(test),
  ]);
  stages.push(...lint);
  tests.push(...results);
} else {
  console.log('✗ No browser tests: there are no packages to test.');
}

const failed = [...stages, ...tests].filter(({ passed }) => !passed);
console.log(`\nAll stages took ${((performance.now() - started) / 1000).toFixed(0)} s.`);
if (failed.length > 0) {
  console.log(`Failed: ${failed.map(({ name }) => name).join('; ')}.`);
  process.exitCode = 1;
}
console.log(describeCounts(sumCounts(tests.map(({ counts }) => counts))));
