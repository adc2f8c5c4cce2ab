import { describe, expect, test } from 'vitest';
import { queryPattern } from '../../../entrypoints/surfaces/pdf/document-search.ts';

const found = (query: string, text: string): string[] =>
  [...text.matchAll(queryPattern(query) ?? /(?!)/g)].map(([words]) => words);

describe('a search in a document', () => {
  test.each([
    ['word', 'A Word, and words.', ['Word', 'word']],
    ['two words', 'There are two\nwords.', ['two\nwords']],
    ['myoclonus', 'They had myo-\nclonus.', ['myo-\nclonus']],
    ['tremor 12', 'in tremor^12', ['tremor^12']],
    ['a+b (c)', 'is a+b (c) or aab c', ['a+b (c)']],
    ['ß', 'Straße', ['ß']],
  ])('for "%s" in %j finds %j', (query, text, expected) => {
    expect(found(query, text)).toEqual(expected);
  });

  test.each(['', '  '])('for "%s" is none', (query) => {
    expect(queryPattern(query)).toBeNull();
  });
});
