import fc from 'fast-check';
import { expect } from 'vitest';

/**
 * How property tests run: the one place that decides.
 *
 * | variable        | means                              | without it                              |
 * | --------------- | ---------------------------------- | --------------------------------------- |
 * | `PROPERTY_RUNS` | examples of each property          | 100                                     |
 * | `PROPERTY_SEED` | the seed of the first of them      | on CI always the same, elsewhere chance |
 * | `PROPERTY_PATH` | the one example to look at again   | all of them                             |
 *
 * A property that fails prints the command that repeats it.
 */
const { CI, PROPERTY_RUNS = '100', PROPERTY_SEED, PROPERTY_PATH } = process.env;
/** A failure on CI must come again when it is looked into. */
const CI_SEED = '20261123';

const seed = PROPERTY_SEED ?? (CI ? CI_SEED : undefined);

fc.configureGlobal({
  numRuns: wholeNumber('PROPERTY_RUNS', PROPERTY_RUNS),
  ...(seed !== undefined && { seed: wholeNumber('PROPERTY_SEED', seed) }),
  ...(PROPERTY_PATH !== undefined && { path: PROPERTY_PATH }),
  reporter(details) {
    if (!details.failed) return;
    const error = new Error(
      `${fc.defaultReportMessage(details)}\n\nTo repeat it:\n${repeatCommand(details)}`,
    );
    if (details.errorInstance instanceof Error) error.cause = details.errorInstance;
    throw error;
  },
});

/** Throws a RangeError for text that is no whole number. */
function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${name} is no whole number: ${text}`);
  return number;
}

/** One command for one example of one test. */
function repeatCommand({ seed, counterexamplePath }: fc.RunDetails<unknown>): string {
  const { testPath = '', currentTestName = '' } = expect.getState();
  const file = testPath.slice(testPath.indexOf('tests/unit/'));
  const name = currentTestName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return [
    `PROPERTY_SEED=${seed}`,
    ...(counterexamplePath === null ? [] : [`PROPERTY_PATH=${counterexamplePath}`]),
    `npx vitest run '--project=unit*' ${file} -t '${name.replaceAll("'", "'\\''")}$'`,
  ].join(' ');
}
