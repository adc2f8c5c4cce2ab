import { expect, test } from 'vitest';
import { fileText, projectFiles } from './project-files.ts';

const [, map = ''] = fileText('ARCHITECTURE.md').split('## The rooms');
const libraries = fileText('ARCHITECTURE.md').toLowerCase();

test.each(['entrypoints', 'glossary'])('ARCHITECTURE.md names every folder of %s', (folder) => {
  const folders = projectFiles(folder).flatMap(({ path }) => path.split('/').slice(1, -1).slice(0, 1));
  const wrong = [...new Set(folders)]
    .filter((name) => !map.includes(`${name}/`))
    .map((name) => `${folder}/${name} is not on the map: say there what it is for.`);
  expect(wrong).toEqual([]);
});

test('ARCHITECTURE.md says why each library of the package is there', () => {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(fileText('package.json'));
  const wrong = Object.keys(dependencies).filter(
    (name) => !libraries.includes(`${name} |`) && !libraries.includes(`\`${name}\` |`),
  );
  expect(wrong).toEqual([]);
});
