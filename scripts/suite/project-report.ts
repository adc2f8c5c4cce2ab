import * as v from 'valibot';

const REPORT = v.object({
  passed: v.number(),
  /** Tests that failed, files that could not be loaded, errors outside of tests. */
  failed: v.number(),
  skipped: v.array(v.object({ test: v.string(), reason: v.string() })),
  /** Tests that passed at a further try only. */
  flaky: v.array(v.string()),
  files: v.array(v.object({ path: v.string(), seconds: v.number() })),
});

/** What came of one project's tests. */
export type ProjectReport = v.InferOutput<typeof REPORT>;

export const NO_TESTS: ProjectReport = { passed: 0, failed: 0, skipped: [], flaky: [], files: [] };

/** Parses the report that `run-project.ts` wrote. Throws on anything else. */
export function parseReport(json: string): ProjectReport {
  return v.parse(REPORT, JSON.parse(json));
}
