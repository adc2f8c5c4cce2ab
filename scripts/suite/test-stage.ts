import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStage } from '../stages/run-stage.ts';
import type { StageResult } from '../stages/stage.ts';
import { NO_TESTS, type ProjectReport, parseReport } from './project-report.ts';
import type { Layer, TestProject } from './projects.ts';

/** How the tests of a project went. */
export interface TestResult extends StageResult {
  layer: Layer;
  report: ProjectReport;
}

/** Runs the tests of one project, or those with these names. */
export async function runTests({ name, layer }: TestProject, names: readonly string[]): Promise<TestResult> {
  const folder = mkdtempSync(join(tmpdir(), 'neurogloss-'));
  const file = join(folder, 'report.json');
  const result = await runStage({
    name: `${name} tests`,
    command: ['node', 'scripts/suite/run-project.ts', name, file, ...names],
  });
  const report = readReport(file);
  rmSync(folder, { recursive: true });
  return { ...result, layer, report: result.passed ? report : withFailure(report) };
}

/** A run that breaks off without a failed test (no browser, a crash) counts as one failure: no sum may look green. */
export function withFailure(report: ProjectReport): ProjectReport {
  return report.failed > 0 ? report : { ...report, failed: 1 };
}

function readReport(file: string): ProjectReport {
  try {
    return parseReport(readFileSync(file, 'utf8'));
  } catch {
    return NO_TESTS;
  }
}
