import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BROWSER_NAMES, type BrowserName } from '../browsers/browser-name.ts';
import { matchKind } from './test-name.ts';

/** The layers of the suite, lowest first; the bench is apart, it measures and does not test. */
export const LAYERS = ['unit', 'dom', 'e2e', 'nightly'] as const;

export type Layer = (typeof LAYERS)[number];

/** A build that tests read: the stores' packages, the pages of `tests/apps`. */
export type BuildName = 'packages' | 'apps';

/** A project of `vitest.config.ts`. */
export interface TestProject {
  name: string;
  layer: Layer;
  folder: string;
  /** The browser that it starts. */
  browser?: BrowserName;
  /** What must be built before. */
  builds: readonly BuildName[];
}

export const PROJECTS: readonly TestProject[] = [
  { name: 'unit', layer: 'unit', folder: 'tests/unit', builds: [] },
  // The files of tests/unit whose modules keep a state, see `vitest.config.ts`.
  { name: 'unit-isolated', layer: 'unit', folder: 'tests/unit', builds: [] },
  ...BROWSER_NAMES.map((browser) => ({
    name: `dom-${browser}`,
    layer: 'dom' as const,
    folder: 'tests/dom',
    browser,
    builds: ['apps'] as const,
  })),
  { name: 'packages', layer: 'e2e', folder: 'tests/packages', builds: ['packages'] },
  ...BROWSER_NAMES.map((browser) => ({
    name: `e2e-${browser}`,
    layer: 'e2e' as const,
    folder: 'tests/e2e',
    browser,
    builds: ['packages'] as const,
  })),
  { name: 'nightly', layer: 'nightly', folder: 'tests/nightly', builds: ['packages'] },
];

const ROOT = resolve(import.meta.dirname, '../..');

/** Whether a project has a test file that one of these names may mean; without names, whether it has any. */
export function hasTests({ folder }: TestProject, names: readonly string[]): boolean {
  const files = globSync(`${folder}/**/*.test.{ts,tsx}`, { cwd: ROOT });
  if (names.length === 0) return files.length > 0;
  return files.some((file) => matchKind(file, readFileSync(resolve(ROOT, file), 'utf8'), names) !== 'none');
}
