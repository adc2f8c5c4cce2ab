import { expect, test } from 'vitest';
import { codeFiles } from './project-files.ts';

/** The day on a sheet of paper, and when something was imported or written. */
const ALLOWED = ['components/print/page-glossary.tsx', 'entrypoints/glossaries/time-stamp.ts'];

test('nothing that waits or compares asks for the time of day, so that no change of the clock can confuse it', () => {
  const wrong = codeFiles('components', 'entrypoints', 'glossary')
    .filter(({ path, text }) => !ALLOWED.includes(path) && /\bnew Date\(\)|\bDate\.now\b/.test(text))
    .map(({ path }) => `${path} reads the clock, which people and servers set: use performance.now().`);
  expect(wrong).toEqual([]);
});
