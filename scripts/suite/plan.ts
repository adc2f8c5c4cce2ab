import type { BrowserName } from '../browsers/browser-name.ts';
import { reportStage } from '../stages/report-stage.ts';
import { runStage } from '../stages/run-stage.ts';
import { runTasks, type Task } from '../stages/run-tasks.ts';
import type { Stage, StageResult } from '../stages/stage.ts';
import { NO_TESTS } from './project-report.ts';
import type { BuildName, TestProject } from './projects.ts';
import { runTests, type TestResult, withFailure } from './test-stage.ts';

/** Cores that the suite keeps busy, however many there are: two browsers side by side, and their tests stay in time. */
const CORES = 2;

const BROWSERS = 'browsers';
const PACKAGES = 'packages';

/** The task of each build. */
const BUILD_TASKS: Record<BuildName, string> = { packages: PACKAGES, apps: 'apps for the tests' };

type AnyResult = StageResult | TestResult;

/** What needs neither a build nor a browser: types, lint, unused code, the glossary's rules. */
export function quickTasks(): Task<AnyResult>[] {
  return [
    stageTask({ name: 'types', command: ['npm', 'run', '--silent', 'types'] }),
    stageTask({ name: 'lint', command: ['npm', 'run', '--silent', 'lint'] }),
    stageTask({ name: 'imports', command: ['npm', 'run', '--silent', 'imports'] }),
    stageTask({ name: 'unused code', command: ['npm', 'run', '--silent', 'unused'] }),
    stageTask({ name: 'glossary', command: ['node', 'scripts/glossary/check-glossary.ts'] }),
  ];
}

/** Installs the browsers that are missing; the network is slow, so it comes before all else. */
export function browsersTask(names: readonly BrowserName[]): Task<AnyResult> {
  return stageTask(
    { name: BROWSERS, command: ['node', 'scripts/ensure-browsers.ts', ...names] },
    { cores: 0 },
  );
}

/** A build that tests read, kept when nothing has changed that goes into it. */
export function buildTask(name: BuildName): Task<AnyResult> {
  return stageTask(
    { name: BUILD_TASKS[name], command: ['node', 'scripts/builds/keep-build.ts', name] },
    // Both write the types of `.wxt`.
    { after: name === 'packages' ? ['types'] : [] },
  );
}

/** Checks the Firefox package as Mozilla's store does. */
export function extensionLintTask(): Task<AnyResult> {
  return stageTask(
    { name: 'web-ext lint', command: ['node', 'scripts/lint-extension.ts'] },
    { after: [PACKAGES] },
  );
}

/** Runs the tests of a project, or those with these names. */
export function testTask(project: TestProject, names: readonly string[]): Task<AnyResult> {
  const { name, layer, browser, builds } = project;
  return {
    name,
    after: [...(browser ? [BROWSERS] : []), ...builds.map((build) => BUILD_TASKS[build])],
    // Unit tests fill both cores; a browser and its driver fill one.
    cores: layer === 'unit' ? CORES : 1,
    run: () => reported(runTests(project, names)),
    refuse: (failed) => ({
      ...refusal(`${name} tests`, failed),
      layer,
      report: withFailure(NO_TESTS),
    }),
  };
}

/** Runs tasks on so many cores and returns the results of stages and of tests, each in order. */
export async function runPlan(
  tasks: readonly Task<AnyResult>[],
  cores = CORES,
): Promise<{ stages: StageResult[]; tests: TestResult[] }> {
  const results = await runTasks(tasks, cores);
  return {
    stages: results.filter((result) => !isTest(result)),
    tests: results.filter(isTest),
  };
}

const isTest = (result: AnyResult): result is TestResult => 'report' in result;

function stageTask(
  stage: Stage,
  { after = [], cores = 1 }: { after?: string[]; cores?: number } = {},
): Task<AnyResult> {
  return {
    name: stage.name,
    after,
    cores,
    run: () => reported(runStage(stage)),
    refuse: (failed) => refusal(stage.name, failed),
  };
}

async function reported<Result extends StageResult>(running: Promise<Result>): Promise<Result> {
  const result = await running;
  reportStage(result);
  return result;
}

function refusal(name: string, failed: string): StageResult {
  const output = `Not run, since "${failed}" failed.`;
  const result = { name, passed: false, started: performance.now(), milliseconds: 0, output };
  reportStage(result);
  return result;
}
