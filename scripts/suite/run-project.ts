/*
 * Runs the tests of one Vitest project and writes what came of them: `node scripts/suite/run-project.ts PROJECT REPORT [NAME …]`.
 * Vitest's own command can name files or tests, but not "this file, or any test of this name": its API can.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { createVitest, type TestRunResult, type TestSpecification } from 'vitest/node';
import type { ProjectReport } from './project-report.ts';
import { matchKind, testNamePattern } from './test-name.ts';

const [project, reportFile, ...names] = process.argv.slice(2);
if (project === undefined || reportFile === undefined) throw new Error('Name a project and a report.');

const vitest = await createVitest({ project, watch: false, allowOnly: false, reporters: ['dot'] });
try {
  await vitest.standalone();
  const all = await vitest.globTestSpecifications();
  const chosen = names.length === 0 ? all : await choose(all);
  const result = await vitest.runTestSpecifications(chosen, names.length === 0);
  const report = reportOf(result);
  await writeFile(reportFile, JSON.stringify(report));
  process.exitCode = report.failed > 0 ? 1 : 0;
} finally {
  await vitest.close();
}

async function choose(all: readonly TestSpecification[]): Promise<TestSpecification[]> {
  const pattern = testNamePattern(names);
  const chosen = await Promise.all(
    all.map(async (each) => {
      const path = relative(process.cwd(), each.moduleId);
      const kind = matchKind(path, await readFile(each.moduleId, 'utf8'), names);
      if (kind === 'text')
        return [each.project.createSpecification(each.moduleId, { testNamePattern: pattern })];
      return kind === 'path' ? [each] : [];
    }),
  );
  return chosen.flat();
}

function reportOf({ testModules, unhandledErrors }: TestRunResult): ProjectReport {
  const tests = testModules.flatMap((module) => [...module.children.allTests()]);
  const count = (state: string) => tests.filter((test) => test.result().state === state).length;
  const broken = testModules.filter(
    (module) => !module.ok() && [...module.children.allTests('failed')].length === 0,
  );
  return {
    passed: count('passed'),
    failed: count('failed') + broken.length + unhandledErrors.length,
    skipped: tests.flatMap((test) => {
      const result = test.result();
      if (result.state !== 'skipped') return [];
      // Tests without the names that were asked for are skipped too, but nobody asked for them.
      if (names.length > 0 && result.note === undefined) return [];
      return [{ test: test.fullName, reason: result.note ?? `${test.options.mode}, without a reason` }];
    }),
    flaky: tests.filter((test) => test.diagnostic()?.flaky).map(({ fullName }) => fullName),
    files: testModules.map((module) => ({
      path: relative(process.cwd(), module.moduleId).replaceAll('\\', '/'),
      seconds: (module.diagnostic().collectDuration + module.diagnostic().duration) / 1000,
    })),
  };
}
