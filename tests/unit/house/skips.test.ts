import { expect, test } from 'vitest';
import { codeFiles } from './project-files.ts';

/** Ways to leave a test out that take no reason, and `only`, which leaves out all the others. */
const WITHOUT_REASON = /\b(?:test|it|describe)\.(?:skip|skipIf|runIf|todo|only)\b/;

test('a test that is skipped says why', () => {
  const wrong = codeFiles('tests')
    .filter(({ path, text }) => !path.startsWith('tests/unit/house/') && WITHOUT_REASON.test(text))
    .map(({ path }) => `${path}: skip inside the test, with a note: ({ skip }) => skip(condition, 'why').`);
  expect(wrong).toEqual([]);
});
