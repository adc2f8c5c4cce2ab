import { expect, test } from 'vitest';
import { codeFiles, projectFiles } from './project-files.ts';

/** Lines of a file: one that has more says more than one thing, or is one long table. */
const MOST_LINES = 220;

/** Files of a folder: more of them hide what belongs together. */
const MOST_FILES = 15;

const source = codeFiles('components', 'entrypoints', 'glossary', 'scripts');
const lines = (text: string): number => text.split('\n').length - 1;
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
const baseNameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

test('no file of code is longer than one can keep in mind', () => {
  const wrong = source
    .filter(({ text }) => lines(text) > MOST_LINES)
    .map(({ path, text }) => `${path} has ${lines(text)} lines. What is its second subject? Give it a file.`);
  expect(wrong).toEqual([]);
});

test('no folder has more files than one can look over', () => {
  const folders = Map.groupBy([...source, ...codeFiles('tests')], ({ path }) => folderOf(path));
  const wrong = [...folders]
    .filter(([, files]) => files.length > MOST_FILES)
    .map(([folder, files]) => `${folder} has ${files.length} files: which of them belong together?`);
  expect(wrong).toEqual([]);
});

test('a name of a file occurs once', () => {
  const names = Map.groupBy(
    source.filter(({ path }) => !/\/(?:index|main)\.tsx?$/.test(path)),
    ({ path }) => baseNameOf(path),
  );
  const wrong = [...names]
    .filter(([, files]) => files.length > 1)
    .map(([name, files]) => `${name}: ${files.map(({ path }) => path).join(', ')}`);
  expect(wrong).toEqual([]);
});

const EXPORTED =
  /^export (?:default )?(?:abstract )?(?:async )?(?:const|function\*?|class|interface|type|enum) (\w+)/gm;
const kebab = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();

test('a component is in the file that has its name', () => {
  const wrong = codeFiles('components')
    .filter(({ path }) => path.endsWith('.tsx') && path !== 'components/text.tsx')
    .filter(({ path, text }) => {
      const names = [...text.matchAll(EXPORTED)].map(([, name = '']) => kebab(name));
      return !names.includes(path.replace(/^.*\/|\.tsx$/g, ''));
    })
    .map(({ path }) => `${path} exports no component of that name.`);
  expect(wrong).toEqual([]);
});

test('no module has more than four functions that others call', () => {
  const wrong = codeFiles('components', 'entrypoints')
    .map(({ path, text }) => ({
      path,
      functions: [...text.matchAll(/^export (?:async )?function\*? (\w+)/gm)],
    }))
    .filter(({ functions }) => functions.length > 4)
    .map(({ path, functions }) => `${path} exports ${functions.length} functions: which belong together?`);
  expect(wrong).toEqual([]);
});

test('files are named in kebab case', () => {
  const wrong = source.map(({ path }) => path).filter((path) => !/^[a-z\d./-]+$/.test(path));
  expect(wrong).toEqual([]);
});

test('nothing names a folder of one machine', () => {
  const all = ['components', 'docs', 'entrypoints', 'glossary', 'scripts', 'tests'].flatMap(projectFiles);
  const text = all.filter(
    ({ path }) => !/\.(?:png|bin)$/.test(path) && !path.startsWith('tests/unit/house/'),
  );
  const wrong = text
    .filter(({ text: content }) => /(?:^|[\s"'`(=])\/(?:root|work)\/\w/m.test(content))
    .map(({ path }) => path);
  expect(wrong).toEqual([]);
});
