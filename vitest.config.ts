import { defineConfig } from 'vitest/config';
import { BROWSER_NAMES } from './scripts/browsers/browser-name.ts';
import { domProject } from './tests/dom/provider/project.ts';

/** Milliseconds: a loaded machine is slow, a hanging browser is endless. */
const PATIENCE = 120_000;

export default defineConfig({
  test: {
    retry: 0,
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['tests/support/seed.ts'],
          testTimeout: PATIENCE,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Pure functions need no world of their own: loading the modules anew for each file takes twice the time.
          isolate: false,
          pool: 'threads',
          maxWorkers: 2,
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
          include: ['tests/e2e/**/*.test.ts'],
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
