import { defineConfig } from 'vitest/config';
import { BROWSER_NAMES } from './scripts/browsers/browser-name.ts';
import { BROWSER_RETRIES, domProject } from './tests/dom/provider/project.ts';

/** Milliseconds: a loaded machine is slow, a hanging browser is endless. */
const PATIENCE = 120_000;

/** Milliseconds for a unit test: a night's properties have a hundred times the examples. */
const UNIT_PATIENCE = process.env.PROPERTY_RUNS ? 10 * PATIENCE : PATIENCE;

/** Tests of modules that keep a state or are replaced by `vi.mock`: each file needs modules of its own. */
const ISOLATED = [
  'tests/unit/background/**/*.test.ts',
  'tests/unit/content/**/*.test.ts',
  'tests/unit/glossaries/**/*.test.ts',
  'tests/unit/messaging/**/*.test.ts',
  'tests/unit/popup/**/*.test.{ts,tsx}',
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['tests/support/property-runs.ts'],
          testTimeout: UNIT_PATIENCE,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: ISOLATED,
          // Loads each module once in a worker, not once for each of ninety files: a third of the time.
          isolate: false,
        },
      },
      {
        test: {
          name: 'unit-isolated',
          setupFiles: ['tests/support/property-runs.ts'],
          testTimeout: UNIT_PATIENCE,
          include: ISOLATED,
        },
      },
      {
        test: {
          name: 'packages',
          testTimeout: PATIENCE,
          include: ['tests/packages/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'nightly',
          // Builds all packages anew.
          hookTimeout: 10 * PATIENCE,
          testTimeout: PATIENCE,
          include: ['tests/nightly/**/*.test.ts'],
        },
      },
      ...BROWSER_NAMES.map(domProject),
      ...BROWSER_NAMES.map((name, order) => ({
        test: {
          name: `e2e-${name}`,
          retry: BROWSER_RETRIES,
          include: ['tests/e2e/**/*.test.ts'],
          provide: { browserName: name },
          // Two browsers, each for half of the files: one waits while the other works.
          maxWorkers: 2,
          isolate: false,
          sequence: { groupOrder: order + 1 },
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      })),
    ],
  },
});
