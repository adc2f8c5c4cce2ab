import { describe, expect, test } from 'vitest';
import type { ImportTerm } from '../../../glossary/importing/import-entry.ts';
import { type FormChoices, formsOf, noisyFormsOf } from '../../../glossary/own/own-forms.ts';
import { CHOICES, COMMON_WORDS, entryOf } from './own-entry.ts';

const textsOf = (terms: (string | ImportTerm)[], choices: Partial<FormChoices> = {}): string[] =>
  formsOf(entryOf(terms), { ...CHOICES, ...choices }).map(({ text }) => text);

describe('the forms of an entry', () => {
  test('are all its terms, hidden and deprecated ones too, each once', () => {
    const terms: (string | ImportTerm)[] = [
      'purchase order',
      'order form',
      { text: 'purchase-order', role: 'hidden' },
      { text: 'requisition', role: 'deprecated' },
      'order form',
    ];
    expect(textsOf(terms)).toEqual(['purchase order', 'order form', 'purchase-order', 'requisition']);
  });

  test.each(['7', '3.5', 'x', '§', '12–14', 'é', '水'])('leave out %s, which says nothing alone', (term) => {
    expect(textsOf(['dose', term])).toEqual(['dose']);
  });

  test('leave out whole sentences', () => {
    expect(textsOf(['dose', 'long '.repeat(100)])).toEqual(['dose']);
  });

  test('turn what a catalog sorts by its noun, in English', () => {
    expect(textsOf(['Anemia, aplastic'])).toEqual(['Anemia, aplastic', 'aplastic Anemia']);
    const german: ImportTerm = { text: 'Anämie, aplastische', role: 'preferred', language: 'de' };
    expect(textsOf([german])).toEqual(['Anämie, aplastische']);
    expect(textsOf(['one, two, three'])).toEqual(['one, two, three']);
  });

  test('have rules for plurals and spellings in English only', () => {
    const [english, german] = formsOf(
      entryOf(['ward', { text: 'Station', role: 'synonym', language: 'de' }]),
      CHOICES,
    );
    expect(english).toEqual({ text: 'ward' });
    expect(german).toEqual({ text: 'Station', asWritten: true });
  });

  test('are in the language of the glossary where they name none', () => {
    expect(formsOf(entryOf(['Station']), { ...CHOICES, language: 'de-CH' })).toEqual([
      { text: 'Station', asWritten: true },
    ]);
  });
});

describe('a common word', () => {
  test.each<[word: string, isNoisy: boolean]>([
    ['left', true],
    ['Hand', true],
    ['US', true],
    ['HAND', false],
    ['left hand', false],
    ['ward', false],
  ])('%s: %s', (word, isNoisy) => {
    expect(noisyFormsOf(entryOf([word]), COMMON_WORDS).map(({ text }) => text)).toEqual(
      isNoisy ? [word] : [],
    );
  });

  test('counts beside other terms only, unless the user says otherwise', () => {
    expect(formsOf(entryOf(['left']), CHOICES)).toEqual([{ text: 'left', everyday: true }]);
    expect(formsOf(entryOf(['left']), { ...CHOICES, noise: { left: 'always' } })).toEqual([{ text: 'left' }]);
    expect(formsOf(entryOf(['left']), { ...CHOICES, noise: { left: 'never' } })).toEqual([]);
  });

  test('is not decided by what the language of programs has for every name', () => {
    const choices: FormChoices = { ...CHOICES, commonWords: new Map([['constructor', 1]]) };
    expect(formsOf(entryOf(['constructor']), choices)).toEqual([{ text: 'constructor', everyday: true }]);
  });
});
