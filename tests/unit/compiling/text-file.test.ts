import { expect, test } from 'vitest';
import { textFile } from '../../../glossary/compiled-entry.ts';

test('spreads entries over files, each of which is a known name', () => {
  const files = new Set(Array.from({ length: 1000 }, (_, entry) => textFile(entry)));
  expect(files.size).toBeGreaterThan(1);
  for (const file of files) expect(file).toMatch(/^texts-\d+\.json$/);
});
