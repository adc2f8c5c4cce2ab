import { expect, test } from 'vitest';
import { releaseProblem } from '../../../../scripts/packages/release-problem.ts';

test.each(['patch', 'minor', 'major'])('%s is a release', (level) => {
  expect(releaseProblem(level, '')).toBeUndefined();
});

test.each([undefined, '', '1.2.3', '--force'])('%j is none, and what to say instead is told', (level) => {
  expect(releaseProblem(level, '')).toContain('npm run release -- patch|minor|major');
});

test('names what is not committed', () => {
  expect(releaseProblem('minor', ' M package.json\n')).toMatch(/not committed.*\n.*M package\.json/);
});
