import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStage } from './run-stage.ts';
import type { StageResult } from './stage.ts';
import { countTests, describeCounts, NO_TESTS, type TestCounts } from './test-counts.ts';

/** The projects of `vitest.config.ts`. */
export type TestProject = 'unit' | 'packages' | 'chromium' | 'firefox';

/** A stage of tests, with their numbers. */
export interface TestResult extends StageResult {
  counts: TestCounts;
}

/**
 * Runs the tests of one project. A run that breaks off without a failed test (a file that cannot load, a
 * browser that does not start) counts as one failure, so that no sum can look green.
 */
export async function runTests(project: TestProject): Promise<TestResult> {
  const folder = mkdtempSync(join(tmpdir(), 'neurogloss-'));
  const report = join(folder, `${project}.json`);
  const result = await runStage({
    name: `${project} tests`,
    command: [
      'vitest',
      'run',
      // With an asterisk: "unit-isolated" belongs to "unit".
      `--project=${project}*`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  });
  const found = readCounts(report);
  rmSync(folder, { recursive: true });
  const counts = result.passed || found.failed > 0 ? found : { ...found, failed: 1 };
  return { ...result, name: `${result.name}: ${describeCounts(counts)}`, counts };
}

function readCounts(report: string): TestCounts {
  try {
    return countTests(readFileSync(report, 'utf8'));
  } catch {
    return NO_TESTS;
  }
}
