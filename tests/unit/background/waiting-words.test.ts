import { expect, test } from 'vitest';
import { keepWords, takeWords } from '../../../entrypoints/services/tabs/pending-lookup.ts';

test('words are given for their own ticket, and once', () => {
  const [first, second] = [keepWords('giant SEP'), keepWords('asterixis')];
  expect(takeWords(second)).toBe('asterixis');
  expect(takeWords(second)).toBeNull();
  expect(takeWords(first)).toBe('giant SEP');
  expect(takeWords('no ticket')).toBeNull();
});
