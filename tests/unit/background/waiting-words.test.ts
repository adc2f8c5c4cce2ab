import { expect, test } from 'vitest';
import { keepWords, takeWords } from '../../../entrypoints/background/waiting-words.ts';

test('words are given for their own ticket, and once', () => {
  const [first, second] = [keepWords('giant SEP'), keepWords('asterixis')];
  expect(takeWords(second)).toBe('asterixis');
  expect(takeWords(second)).toBeNull();
  expect(takeWords(first)).toBe('giant SEP');
  expect(takeWords('no ticket')).toBeNull();
});
