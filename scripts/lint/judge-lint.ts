import * as v from 'valibot';
import type { ExplainedWarning } from './explained-warnings.ts';

const FINDING = v.object({ code: v.string(), message: v.string(), file: v.optional(v.string(), '') });

const REPORT = v.object({ errors: v.array(FINDING), warnings: v.array(FINDING) });

/**
 * Reads the JSON report of `web-ext lint`. Gives one sentence for each error, each warning without an
 * explanation and each explanation without a warning; none when all is well. Throws on anything but a report.
 */
export function judgeLint(report: string, explained: ExplainedWarning[]): string[] {
  const { errors, warnings } = v.parse(REPORT, JSON.parse(report));
  const explains = ({ code, file }: v.InferOutput<typeof FINDING>, one: ExplainedWarning) =>
    one.code === code && one.file.test(file);
  const surprises = warnings.filter((warning) => !explained.some((one) => explains(warning, one)));
  const idle = explained.filter((one) => !warnings.some((warning) => explains(warning, one)));
  return [
    ...errors.map(({ code, message, file }) => `Error ${code} in ${file}: ${message}`),
    ...surprises.map(
      ({ code, message, file }) =>
        `Warning ${code} in ${file}: ${message}. Mend it, or explain it in explained-warnings.ts.`,
    ),
    ...idle.map(({ code, file }) => `No warning ${code} in ${file} any more: remove its explanation.`),
  ];
}
