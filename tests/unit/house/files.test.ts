import { expect, test } from 'vitest';
import { codeFiles, projectFiles } from './project-files.ts';

/** Lines. Most files stay below; one that does not says more than one thing, or is one long table. */
const USUAL = 150;
const MOST = 220;

const source = codeFiles('components', 'entrypoints', 'glossary', 'scripts');
const lines = (text: string): number => text.split('\n').length - 1;

test('no file of code is longer than a reader can keep in mind', () => {
  const wrong = source
    .filter(({ text }) => lines(text) > MOST)
    .map(({ path, text }) => `${path} has ${lines(text)} lines. What is its second subject? Give it a file.`);
  expect(wrong).toEqual([]);
});

test('nearly all files of code have at most 150 lines', () => {
  const long = source.filter(({ text }) => lines(text) > USUAL).map(({ path }) => path);
  expect(long.length / source.length, `These are longer:\n${long.join('\n')}`).toBeLessThan(0.03);
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
