import { expect, test } from 'vitest';
import { NO_TESTS, parseReport } from '../../../../scripts/suite/project-report.ts';

test('a report is read as it was written', () => {
  const report = { ...NO_TESTS, passed: 3, skipped: [{ test: 'a', reason: 'b' }] };
  expect(parseReport(JSON.stringify(report))).toEqual(report);
});

test.for(['', '{}', 'null', '{"passed":"3"}'])('%j is refused as a report', (report) => {
  expect(() => parseReport(report)).toThrow();
});
