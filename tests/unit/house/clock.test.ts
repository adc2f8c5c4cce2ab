import { expect, test } from 'vitest';
import { codeFiles } from './project-files.ts';

/** It prints the day on a sheet of paper. */
const ALLOWED = 'components/print/page-glossary.tsx';

test('nothing that waits or compares asks for the time of day, so that no change of the clock can confuse it', () => {
  const wrong = codeFiles('components', 'entrypoints', 'glossary')
    .filter(({ path, text }) => path !== ALLOWED && /\bnew Date\(\)|\bDate\.now\b/.test(text))
    .map(({ path }) => `${path} reads the clock, which people and servers set: use performance.now().`);
  expect(wrong).toEqual([]);
});
