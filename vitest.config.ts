import { defineConfig } from 'vitest/config';
import { BROWSER_NAMES } from './scripts/browsers/browser-name.ts';

/** Milliseconds: a loaded machine is slow, a hanging browser is endless. */
const PATIENCE = 120_000;

export default defineConfig({
  test: {
    retry: 0,
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['tests/support/property-runs.ts'],
          testTimeout: PATIENCE,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'packages',
          // Builds all packages anew, while the browser tests run.
          hookTimeout: 10 * PATIENCE,
          testTimeout: PATIENCE,
          include: ['tests/packages/**/*.test.ts'],
        },
      },
      ...BROWSER_NAMES.map((name, order) => ({
        test: {
          name,
          include: ['tests/browser/**/*.test.ts'],
          provide: { browserName: name },
          // One worker, one browser for all files, one browser after the other.
          maxWorkers: 1,
          isolate: false,
          sequence: { groupOrder: order + 1 },
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      })),
    ],
  },
});
