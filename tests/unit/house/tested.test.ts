import { expect, test } from 'vitest';
import { codeFiles, importsOf, type ProjectFile } from './project-files.ts';

const all = codeFiles('components', 'entrypoints', 'glossary', 'scripts', 'tests');
const byPath = new Map(all.map((file) => [file.path, file]));

/** All files that these import, and what those import. */
function reachedFrom(files: readonly ProjectFile[]): Set<string> {
  const reached = new Set<string>();
  const rest = [...files];
  for (let file = rest.pop(); file; file = rest.pop()) {
    if (reached.has(file.path)) continue;
    reached.add(file.path);
    for (const name of importsOf(file)) {
      const next = byPath.get(name);
      if (next) rest.push(next);
    }
  }
  return reached;
}

const untested = (folders: readonly string[], tests: RegExp): string[] => {
  const reached = reachedFrom(all.filter(({ path }) => tests.test(path)));
  return all
    .map(({ path }) => path)
    .filter((path) => folders.some((folder) => path.startsWith(`${folder}/`)))
    .filter((path) => !reached.has(path) && !path.endsWith('.d.ts'))
    .map((path) => `${path} is reached by no test: write one, or remove it.`);
};

test('every module of glossary/ is reached by a test that runs in Node', () => {
  expect(untested(['glossary'], /^tests\/unit\/.*\.test\.tsx?$/)).toEqual([]);
});

test('every module of the package is in a bundle that the browser tests run, or under a unit test', () => {
  expect(
    untested(
      ['components', 'entrypoints'],
      /^entrypoints\/[^/]+\/(?:index|main)\.tsx?$|^tests\/unit\/.*\.test\.tsx?$|^wxt\.config/,
    ),
  ).toEqual([]);
});
