import { expect, test } from 'vitest';
import { codeFiles, fileText } from './project-files.ts';

const tests = codeFiles('tests').filter(
  ({ path }) => path.endsWith('.test.ts') || path.endsWith('.test.tsx'),
);

/** Every name in italics in SECURITY.md. Where a test is within a group, both are named: *group › test*. */
const guards = [...fileText('docs/SECURITY.md').matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g)]
  .map(([, name = '']) => name)
  .flatMap((name) => name.split('›'))
  .map((name) => name.replace('…', '').trim())
  .filter((name) => name !== '');

test('the threat model names tests', () => {
  expect(guards.length).toBeGreaterThan(30);
});

test('the threat model guards each line of its table', () => {
  const lines = fileText('docs/SECURITY.md')
    .split('\n')
    .filter((line) => /^\| [a-z]/.test(line) && !line.startsWith('| threat'));
  const wrong = lines
    .filter((line) => !/\*[^*]+\* \|$/.test(line))
    .map((line) => `No test is named for: ${line}`);
  expect(wrong).toEqual([]);
});

test.each([...new Set(guards)])('the test "%s" of the threat model exists', (name) => {
  const known = tests.some(({ path, text }) => text.includes(name) || path.includes(`/${name}.test.`));
  expect(known, `docs/SECURITY.md names "${name}", but no test has that name.`).toBe(true);
});
