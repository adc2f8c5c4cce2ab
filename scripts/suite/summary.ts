import type { StageResult } from '../stages/stage.ts';
import { LAYERS } from './projects.ts';
import type { TestResult } from './test-stage.ts';

const SLOWEST = 3;

/**
 * Returns the last lines of `npm test`: what was skipped and why, what passed at a further try only, the slowest files, the seconds of each layer, what
 * failed, and at the end the counts alone. A failed stage counts as a failure, so that types or a build that break
 * cannot end with "0 failed".
 */
export function summaryLines(stages: readonly StageResult[], tests: readonly TestResult[]): string[] {
  const failed = [...stages, ...tests].filter(({ passed }) => !passed);
  return [
    ...skippedLines(tests),
    ...flakyLines(tests),
    ...slowestLine(tests),
    ...layersLine(tests),
    ...(failed.length > 0 ? [`Failed: ${failed.map(({ name }) => name).join('; ')}.`] : []),
    countsLine(stages, tests),
  ];
}

function skippedLines(tests: readonly TestResult[]): string[] {
  const lines = tests.flatMap(({ name, report }) =>
    report.skipped.map(({ test, reason }) => `  ${test} (${name}): ${reason}`),
  );
  return lines.length > 0 ? ['Skipped:', ...lines] : [];
}

/** A flaky test is a bug, also where a further try hides it. */
function flakyLines(tests: readonly TestResult[]): string[] {
  const lines = tests.flatMap(({ name, report }) => report.flaky.map((test) => `  ${test} (${name})`));
  return lines.length > 0 ? ['Failed first, and passed at the next try:', ...lines] : [];
}

function slowestLine(tests: readonly TestResult[]): string[] {
  const files = tests
    .flatMap(({ name, report }) => report.files.map((file) => ({ ...file, name })))
    .toSorted((one, other) => other.seconds - one.seconds)
    .slice(0, SLOWEST)
    .map(({ path, seconds, name }) => `${path} ${seconds.toFixed(1)} s (${name})`);
  return files.length > 0 ? [`Slowest files: ${files.join(', ')}.`] : [];
}

/** A layer takes from the start of its first project to the end of its last. */
function layersLine(tests: readonly TestResult[]): string[] {
  const layers = LAYERS.flatMap((layer) => {
    const own = tests.filter((test) => test.layer === layer);
    if (own.length === 0) return [];
    const start = Math.min(...own.map(({ started }) => started));
    const end = Math.max(...own.map(({ started, milliseconds }) => started + milliseconds));
    return [`${layer} ${((end - start) / 1000).toFixed(0)} s`];
  });
  return layers.length > 0 ? [`Layers: ${layers.join(', ')}.`] : [];
}

function countsLine(stages: readonly StageResult[], tests: readonly TestResult[]): string {
  const sum = (count: (test: TestResult) => number) => tests.reduce((total, test) => total + count(test), 0);
  const brokenStages = stages.filter(({ passed }) => !passed).length;
  const passed = sum(({ report }) => report.passed);
  const failed = sum(({ report }) => report.failed) + brokenStages;
  const skipped = sum(({ report }) => report.skipped.length);
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
