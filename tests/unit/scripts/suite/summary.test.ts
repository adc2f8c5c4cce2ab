import { describe, expect, test } from 'vitest';
import type { StageResult } from '../../../../scripts/stages/stage.ts';
import type { ProjectReport } from '../../../../scripts/suite/project-report.ts';
import type { Layer } from '../../../../scripts/suite/projects.ts';
import { summaryLines } from '../../../../scripts/suite/summary.ts';
import { type TestResult, withFailure } from '../../../../scripts/suite/test-stage.ts';

const NONE: ProjectReport = { passed: 0, failed: 0, skipped: [], flaky: [], files: [] };

const stage = (name: string, passed = true): StageResult => ({
  name,
  passed,
  started: 0,
  milliseconds: 1000,
  output: '',
});

const tests = (name: string, layer: Layer, report: Partial<ProjectReport>, started = 0): TestResult => ({
  ...stage(name, (report.failed ?? 0) === 0),
  started,
  layer,
  report: { ...NONE, ...report },
});

describe('summaryLines', () => {
  test('ends with the counts, alone on their line', () => {
    const all = [tests('unit tests', 'unit', { passed: 12 }), tests('packages tests', 'e2e', { passed: 3 })];
    expect(summaryLines([], all).at(-1)).toBe('15 passed, 0 failed');
    expect(summaryLines([], [])).toEqual(['0 passed, 0 failed']);
  });

  test('names each skipped test and its reason', () => {
    const skipped = [{ test: 'toolbar opens', reason: 'Firefox has no key for it' }];
    const lines = summaryLines([], [tests('e2e-firefox tests', 'e2e', { passed: 1, failed: 1, skipped })]);
    expect(lines).toContain('  toolbar opens (e2e-firefox tests): Firefox has no key for it');
    expect(lines.at(-1)).toBe('1 passed, 1 failed, 1 skipped');
  });

  test('names each test that passed at a further try only', () => {
    const lines = summaryLines([], [tests('dom-firefox tests', 'dom', { passed: 2, flaky: ['card opens'] })]);
    expect(lines).toContain('  card opens (dom-firefox tests)');
    expect(lines.at(-1)).toBe('2 passed, 0 failed');
  });

  test('names the three slowest files of all projects', () => {
    const unit = [
      { path: 'a', seconds: 1 },
      { path: 'b', seconds: 3 },
    ];
    const dom = [
      { path: 'c', seconds: 4 },
      { path: 'd', seconds: 2 },
    ];
    expect(
      summaryLines([], [tests('u', 'unit', { files: unit }), tests('d', 'dom', { files: dom })]),
    ).toContain('Slowest files: c 4.0 s (d), b 3.0 s (u), d 2.0 s (d).');
  });

  test('measures a layer from the start of its first project to the end of its last', () => {
    const all = [tests('a', 'unit', {}), tests('b', 'e2e', {}, 10_000), tests('c', 'e2e', {}, 12_000)];
    expect(summaryLines([], all)).toContain('Layers: unit 1 s, e2e 3 s.');
  });

  test('counts a failed stage as a failure and names it', () => {
    const lines = summaryLines([stage('types', false), stage('lint')], [tests('u', 'unit', { passed: 2 })]);
    expect(lines.slice(-2)).toEqual(['Failed: types.', '2 passed, 1 failed']);
  });
});

test('a run that breaks off without a failed test counts as one failure', () => {
  expect(withFailure({ ...NONE, passed: 3 })).toMatchObject({ passed: 3, failed: 1 });
  expect(withFailure({ ...NONE, failed: 2 })).toMatchObject({ failed: 2 });
});
