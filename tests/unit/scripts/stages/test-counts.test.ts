import { expect, test } from 'vitest';
import { countTests, describeCounts, sumCounts } from '../../../../scripts/stages/test-counts.ts';

test('reads the counts of a report', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [],
  };
  expect(countTests(JSON.stringify(report))).toEqual({ passed: 3, failed: 1, skipped: 3 });
});

test.for(['', '{}', 'null', '{"numPassedTests":"3"}'])('refuses %j as a report', (report) => {
  expect(() => countTests(report)).toThrow();
});

test('adds counts up', () => {
  const counts = [
    { passed: 1, failed: 0, skipped: 2 },
    { passed: 10, failed: 3, skipped: 0 },
  ];
  expect(sumCounts(counts)).toEqual({ passed: 11, failed: 3, skipped: 2 });
  expect(sumCounts([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test('writes counts as the last line of all tests', () => {
  expect(describeCounts({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(describeCounts({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
});
