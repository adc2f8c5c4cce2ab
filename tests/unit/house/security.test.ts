import { expect, test } from 'vitest';
import { codeFiles, fileText } from './project-files.ts';

const tests = codeFiles('tests').filter(
  ({ path }) => path.endsWith('.test.ts') || path.endsWith('.test.tsx'),
);

/** The names in SECURITY.md's last columns and after "Guarded by". Where a test is within a group, both are named: *group › test*. */
const guards = fileText('docs/SECURITY.md')
  .split('\n')
  .filter((line) => line.startsWith('|') || line.includes('uarded by'))
  .flatMap((line) => [...line.matchAll(/(?<!\*)\*([^*]+)\*(?!\*)/g)].map(([, name = '']) => name))
  .flatMap((name) => name.split('›'))
  .map((name) => name.replace('…', '').trim())
  .filter((name) => name !== '');

test('the threat model names tests', () => {
  expect(guards.length).toBeGreaterThan(10);
});

test.each([...new Set(guards)])('the test "%s" of the threat model exists', (name) => {
  const known = tests.some(({ path, text }) => text.includes(name) || path.includes(`/${name}.test.`));
  expect(known, `docs/SECURITY.md names "${name}", but no test has that name.`).toBe(true);
});
